import Foundation
import Glibc
import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct FileReaderTests {
    let folder = TemporaryFolder()

    @Test func aFileIsReadWithItsDate() throws {
        let path = try folder.write("text", to: "a.txt")
        var times = [timespec(tv_sec: 1_771_300_000, tv_nsec: 0), timespec(tv_sec: 1_771_300_000, tv_nsec: 5)]
        #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
        let content = try FileReader().read(path)
        #expect(content.bytes == Array("text".utf8))
        #expect(content.isSettled)
        #expect(content.status.modified == FileTime(seconds: 1_771_300_000, nanoseconds: 5))
        #expect(content.status.modifiedTimestamp.secondsSinceEpoch(localOffset: 0) == 1_771_300_000 / 60 * 60)
        #expect(try FileReader().read(try folder.write("", to: "empty.txt")).bytes == [])
    }

    @Test func whatIsNoFileIsNamedAtOnce() throws {
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        let socketDescriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socketDescriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: folder.path("socket").utf8) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socketDescriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        #expect(bound == 0)
        try folder.link("circle", to: "circle")
        let cases: [(String, ReadError)] = [
            (folder.path, .notAFile(folder.path, .folder)),
            (folder.path("pipe"), .notAFile(folder.path("pipe"), .pipe)),
            (folder.path("socket"), .notAFile(folder.path("socket"), .socket)),
            ("/dev/zero", .notAFile("/dev/zero", .device)),
            (folder.path("none"), .missing(folder.path("none"))),
            (folder.path("circle"), .failed(folder.path("circle"), SystemError(code: ELOOP))),
        ]
        for (path, error) in cases {
            #expect(throws: error) { try FileReader().read(path) }
            #expect(!error.description.contains("\n"))
        }
    }

    @Test func aFileThatVanishesWhileReadIsReadToItsEnd() throws {
        let path = try folder.write("text", to: "a.txt")
        let files = FileSystem(.init(before: { call, _, number in if call == .read, number == 0 { unlink(path) } }))
        #expect(try FileReader(files: files).read(path).bytes == Array("text".utf8))
        #expect(throws: ReadError.missing(path)) { try FileReader().read(path) }
    }

    @Test(arguments: [0, 1, 3, 4, 5, 100, 100_000])
    func aFileThatChangesItsSizeWhileReadIsReadToItsEnd(size: Int) throws {
        let path = try folder.write("text", to: "a.txt")
        let files = FileSystem(
            .init(
                readLimit: 1000,
                before: { call, _, number in if call == .read, number == 0 { truncate(path, size) } }))
        let content = try FileReader(files: files).read(path)
        #expect(content.bytes.count == size)
        #expect(!content.isSettled)
    }

    @Test func aLargeFileIsReadAndATooLargeOneRefused() throws {
        let path = try folder.write("", to: "a.txt")
        #expect(truncate(path, 100 << 20) == 0)
        #expect(try FileReader().read(path).bytes.count == 100 << 20)
        #expect(throws: ReadError.tooLarge(path, limit: 50 << 20)) { try FileReader(limit: 50 << 20).read(path) }
        let growing = FileSystem(.init(before: { call, _, number in if call == .read { truncate(path, 20) } }))
        #expect(truncate(path, 5) == 0)
        #expect(throws: ReadError.tooLarge(path, limit: 10)) { try FileReader(files: growing, limit: 10).read(path) }
    }

    @Test func everyCallThatFailsIsAnErrorOrDoesNotMatter() throws {
        let path = try folder.write("text", to: "a.txt")
        var number = 0
        while true {
            let calls = ScriptedCalls(.init(failing: number))
            let reader = FileReader(files: FileSystem(calls: calls))
            if number == 5 {
                // Closing a file that was read.
                #expect(try reader.read(path).bytes.count == 4)
            } else {
                do {
                    _ = try reader.read(path)
                    break
                } catch {
                    #expect(error == .failed(path, SystemError(code: EIO)))
                }
            }
            number += 1
        }
        #expect(number == 6)
    }

    @Test func interruptedCallsAreMadeAgain() throws {
        let path = try folder.write("text", to: "a.txt")
        let files = FileSystem(.init(interruptsAll: true, readLimit: 1))
        #expect(try FileReader(files: files).read(path).bytes == Array("text".utf8))
    }

    @Test func errorsAreOneHarmlessLine() {
        let error = ReadError.failed("/a\n\u{1B}[2J\u{202E}b", SystemError(code: EACCES))
        #expect(
            error.description == "Can't read /a\u{FFFD}\u{FFFD}[2J\u{FFFD}b: permission denied. Check the permissions.")
        #expect(!SystemError(code: ENOTTY).description.isEmpty)
    }
}
