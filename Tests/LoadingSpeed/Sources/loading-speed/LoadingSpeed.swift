import ArticleLoader
import Foundation

/// Measures how fast pages are read, and prints a table: what, how many bytes, the median of several readings by the
/// processor's time, the clock's time of that one, and MB/s of the processor's time. One thread does it all, so that this is
/// the speed on one core, whatever else runs.
///
///     loading-speed [sample|hostile [SHAPE]|FILE...]
///
/// `sample` reads pages in the shape of an article with comments: many small ones, one of 11 MB and one of 100 MB.
/// `hostile` reads each shape, or those with a word in their names, at n, 2n and 4n: with a time that is proportional to the size, the speed stays.
@main
struct LoadingSpeed {
    /// How often a page is read.
    private static let times = 5

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        print("| what | bytes | ms of the processor | ms of the clock | MB/s |\n|---|---|---|---|---|")
        switch arguments.first ?? "sample" {
        case "sample": try measureSamples()
        case "hostile": try measureHostile(arguments.dropFirst().first)
        default: for file in arguments { try measureFile(file) }
        }
    }

    private static func measureSamples() throws {
        let small = (0..<2200).map { SamplePage.text(bytes: 5_000, seed: $0) }
        try measure("2200 articles of 5 kB", small)
        try measure("an article of 11 MB", [SamplePage.text(bytes: 11_000_000, seed: 1)])
        try measure("an article of 100 MB", [SamplePage.text(bytes: 100_000_000, seed: 2)])
    }

    private static func measureHostile(_ name: String?) throws {
        for shape in HostileShape.all where name.map({ shape.name.contains($0) }) ?? true {
            for count in [shape.count / 4, shape.count / 2, shape.count] {
                try measure("\(count) × \(shape.name)", [Array(shape.text(count).utf8)])
            }
        }
    }

    private static func measureFile(_ path: String) throws {
        let bytes = try Array(Data(contentsOf: URL(filePath: path)))
        let times = max(1, 11_000_000 / max(1, bytes.count))
        try measure("\(times) × \(path)", Array(repeating: bytes, count: times))
    }

    private static func measure(_ what: String, _ pages: [[UInt8]]) throws {
        let bytes = pages.reduce(0) { $0 + $1.count }
        var runs: [(wall: Double, processor: Double)] = []
        for _ in 0..<times {
            let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
            for page in pages { _ = try PageReader.read(page) }
            runs.append((seconds(CLOCK_MONOTONIC) - wall, seconds(CLOCK_PROCESS_CPUTIME_ID) - processor))
        }
        let median = runs.sorted { $0.processor < $1.processor }[times / 2]
        let speed = (Double(bytes) / median.processor / 1e5).rounded() / 10
        print("| \(what) | \(bytes) | \(milliseconds(median.processor)) | \(milliseconds(median.wall)) | \(speed) |")
        fflush(nil)
    }

    private static func milliseconds(_ seconds: Double) -> Double { (seconds * 10_000).rounded() / 10 }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
