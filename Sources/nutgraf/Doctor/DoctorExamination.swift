import Glibc
import NewsLibrary
import Terminal

/// Finds out how everything stands; changes nothing.
enum DoctorExamination {
    /// The report on the folder of articles that would be opened.
    static func report(folder named: String?, settings: Settings) -> DoctorReport {
        let articles = settings.articleFolder(named: named)
        let folders: [(FolderFacts.Use, String)] = [
            (.articles, articles), (.configuration, settings.folders.config), (.state, settings.folders.state),
            (.cache, settings.folders.cache), (.data, settings.folders.data),
        ]
        return DoctorReport(
            sections: [versions] + terminal(settings).sections + folders.map { folder($0, $1).section }
                + [configuration(settings), index(of: articles, in: settings.folders.cache).section])
    }

    private static var versions: DoctorReport.Section {
        var section = DoctorReport.Section("Versions")
        section.add("program", Version.name)
        section.add("build", Version.configuration)
        section.add("Swift", Version.swift)
        section.add("drawing", TerminalLibrary.version)
        section.add("SQLite", DatabaseLibrary.version)
        section.add("kernel", kernel)
        return section
    }

    /// Name, release and machine, and not the host's name.
    private static var kernel: String {
        var name = utsname()
        guard uname(&name) == 0 else { return "not known" }
        func text<Field>(_ field: Field) -> String {
            withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        }
        return [text(name.sysname), text(name.release), text(name.machine)].joined(separator: " ")
    }

    private static func variable(_ name: String) -> String { ProcessEnvironment.value(name) ?? "" }

    // MARK: The terminal

    private static func terminal(_ settings: Settings) -> TerminalFacts {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.map(variable).first { !$0.isEmpty } ?? ""
        let hasLocale = setlocale(LC_CTYPE, "") != nil
        return TerminalFacts(
            name: variable("TERM"), colorName: variable("COLORTERM"), isColorless: !variable("NO_COLOR").isEmpty,
            size: size, inputIsTerminal: isatty(STDIN_FILENO) == 1, outputIsTerminal: isatty(STDOUT_FILENO) == 1,
            carriers: carriers, isOrderedByReader: settings.preferences.ordersText, capabilities: capabilities,
            locale: locale, hasLocale: hasLocale,
            codeset: nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "not known")
    }

    private static var size: (columns: Int, rows: Int)? {
        for descriptor in [STDOUT_FILENO, STDIN_FILENO, STDERR_FILENO] {
            var size = winsize()
            if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
                return (Int(size.ws_col), Int(size.ws_row))
            }
        }
        return nil
    }

    private static var carriers: [String] {
        [("TMUX", "tmux"), ("STY", "screen"), ("SSH_CONNECTION", "ssh")].filter { !variable($0.0).isEmpty }.map(\.1)
    }

    private static var capabilities: Result<TerminalCapabilities, TerminalError> {
        do {
            return .success(try TerminalCapabilities(terminalName: variable("TERM")))
        } catch {
            return .failure(error)
        }
    }

    // MARK: Folders

    private static func folder(_ use: FolderFacts.Use, _ path: String) -> FolderFacts {
        var status = stat()
        guard stat(path, &status) == 0 else { return FolderFacts(use: use, path: shown(path), status: nil) }
        var disk = statvfs()
        return FolderFacts(
            use: use, path: shown(path),
            status: FolderFacts.Status(
                isFolder: status.st_mode & S_IFMT == S_IFDIR, isReadable: access(path, R_OK | X_OK) == 0,
                isWritable: access(path, W_OK | X_OK) == 0, isOwn: status.st_uid == getuid(),
                permissions: status.st_mode & 0o7777,
                freeBytes: statvfs(path, &disk) == 0 ? Int(disk.f_bavail) * Int(disk.f_frsize) : nil))
    }

    /// A path without the home folder and without the account's name.
    private static func shown(_ path: String) -> String {
        guard let name = UserAccount.ofProcess()?.name else { return HomeFolder.shown(path) }
        return HomeFolder.shown(path).split(separator: "/", omittingEmptySubsequences: false)
            .map { $0 == name ? "<user>" : $0 }.joined(separator: "/")
    }

    private static func configuration(_ settings: Settings) -> DoctorReport.Section {
        var section = DoctorReport.Section("Configuration")
        let count = settings.problems.count
        section.add("mistakes", count == 0 ? "none" : String(count))
        // What they are could say more than people want to pass on.
        if count > 0 { section.problems.append("config.toml has mistakes: `nutgraf list` tells which.") }
        return section
    }

    private static func index(of folder: String, in cache: String) -> IndexFacts {
        let now = time(nil)
        do {
            return IndexFacts(
                summary: .success(try IndexSummary.read(of: try FolderScanner().root(of: folder), in: cache)), now: now)
        } catch let error as IndexError {
            return IndexFacts(summary: .failure(error), now: now)
        } catch {
            // There is no folder, which is said elsewhere.
            return IndexFacts(summary: .success(nil), now: now)
        }
    }
}
