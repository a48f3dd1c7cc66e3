import Glibc
import NewsLibrary
import TOMLKit

/// What the reader has configured.
struct Settings: Sendable {
    /// The folders that things are kept in.
    let folders: UserFolders
    /// The name to sign comments with.
    private(set) var name: String?
    /// The folder of articles to open where none is named.
    private(set) var folder: String?
    /// The widest line of text, in columns.
    private(set) var measure = 72
    /// What is wrong with the configuration, in one line each.
    private(set) var problems: [String] = []

    /// The narrowest and the widest measure that can be configured, in columns.
    private static let measures = 20...500

    /// Loads the settings of this process; a setting that is wrong has its default.
    static func load() -> Settings {
        var settings = Settings(folders: UserFolders.ofProcess())
        let path = settings.folders.config + "/config.toml"
        do {
            let text = String(decoding: try FileReader().read(path).bytes, as: UTF8.self)
            if let line = TableHeaders.firstBroken(in: text) {
                settings.problems.append(
                    "\(path), line \(line): this is neither a setting nor a [table]. Defaults are used until it is mended."
                )
            } else {
                try settings.take(TOMLTable(string: text), path: path)
            }
        } catch ReadError.missing {
            // Nothing is configured.
        } catch let error as ReadError {
            settings.problems.append(error.description)
        } catch let error as TOMLParseError {
            settings.problems.append(
                "\(path), line \(error.source.begin.line): \(error.description). Defaults are used until it is mended.")
        } catch {
            settings.problems.append("\(path): \(error). Defaults are used until it is mended.")
        }
        return settings
    }

    /// Says on standard error what is wrong with the configuration.
    func complain() { for problem in problems { StandardStreams.complain(problem) } }

    private init(folders: UserFolders) { self.folders = folders }

    private mutating func take(_ table: TOMLTable, path: String) throws {
        for key in table.keys {
            switch key {
            case "name": name = string(table, key, path)
            case "folder": folder = string(table, key, path).map(Self.expandingHome)
            case "measure":
                if let columns = table[key]?.int, Self.measures.contains(columns) {
                    measure = columns
                } else {
                    problems.append("\(path): measure has to be a number of columns, 20 to 500.")
                }
            default: problems.append("\(path): there is no setting \"\(key)\"; there are name, folder and measure.")
            }
        }
    }

    private mutating func string(_ table: TOMLTable, _ key: String, _ path: String) -> String? {
        if let text = table[key]?.string, !text.isEmpty { return text }
        problems.append("\(path): \(key) has to be a text in quotation marks.")
        return nil
    }

    private static func expandingHome(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
        return String(cString: home) + path.dropFirst()
    }

    // MARK: What follows from them

    /// The folder of articles: the one named, else the configured one, else ./Articles, else the data folder.
    func articleFolder(named name: String?) -> String {
        if let folder = name ?? folder { return folder }
        var status = stat()
        if stat("Articles", &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return "Articles" }
        return folders.data
    }

    /// The name to sign comments with: the configured one, else the one that was used last, else the account's.
    func userName(remembered states: ReadingStateStore) -> String {
        if let name { return name }
        do {
            if let name = try states.rememberedName() { return name }
        } catch {
            Log.note(error.description, folders: folders)
        }
        return AccountName.current()
    }
}
