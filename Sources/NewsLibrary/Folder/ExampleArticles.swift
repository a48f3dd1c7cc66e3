/// Articles that can be copied into a folder of one's own, to try the reader on.
public struct ExampleArticles: Sendable {
    /// The folder that they are in.
    private let folder: String
    private let files: FileSystem

    private let names: [String]

    /// Takes the articles of a folder; nil where it has none that can be read.
    public init?(folder: String, files: FileSystem = FileSystem()) {
        self.folder = folder
        self.files = files
        do throws(SystemError) {
            names = try files.entries(of: folder).filter { FolderScanner.isArticle($0.nameBytes) }.compactMap(\.name)
                .sorted()
        } catch {
            return nil
        }
        guard !names.isEmpty else { return nil }
    }

    /// How many there are.
    public var count: Int { names.count }

    /// Copies them into a folder, which is made where there is none; what is there under one of their names stays.
    public func copy(to target: String) throws(ExampleError) {
        do throws(SystemError) {
            try files.makeFolders(target)
        } catch {
            throw ExampleError(path: target, reason: error)
        }
        for name in names {
            let path = PathName.joined(target, name)
            let bytes: [UInt8]
            do throws(ReadError) {
                bytes = try FileReader(files: files).read(PathName.joined(folder, name)).bytes
            } catch {
                throw ExampleError(reading: error)
            }
            do throws(SystemError) {
                try write(bytes, to: path)
            } catch {
                if !error.isTaken { throw ExampleError(path: path, reason: error) }
            }
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
        let file = try files.createFile(path)
        do throws(SystemError) {
            try files.write(bytes, to: file)
            try files.setPermissions(0o644, of: file)
        } catch {
            files.abandon(file)
            // Half an example is none.
            try files.remove(path)
            throw error
        }
        try files.close(file)
    }
}

/// Why examples were not copied.
public struct ExampleError: Error, Equatable, Sendable, CustomStringConvertible {
    /// One line that says what happened and what to do.
    public let description: String

    init(path: String, reason: SystemError) {
        description = "The examples can't be copied: \(path): \(reason). \(reason.remedy)"
    }

    init(reading error: ReadError) { description = "The examples can't be copied. \(error)" }
}
