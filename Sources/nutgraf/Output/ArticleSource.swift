import ArticleLoader
import NewsLibrary

/// Where `show` and `check` read an article from: a file, or standard input for "-".
enum ArticleSource {
    /// Why there is no article, in one line.
    struct Problem: Error {
        let line: String
    }

    /// Reads an article.
    static func read(_ file: String) -> Result<PageReading, Problem> {
        do {
            let bytes = file == "-" ? StandardStreams.readInput() : try FileReader().read(file).bytes
            return .success(try PageReader.read(bytes))
        } catch let error as ReadError {
            return .failure(Problem(line: error.description))
        } catch let error as PageError {
            return .failure(Problem(line: "Can't read \(file == "-" ? "standard input" : file): \(error.description)."))
        } catch {
            return .failure(Problem(line: "Can't read \(file): \(error)."))
        }
    }
}
