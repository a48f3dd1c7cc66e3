import Glibc
import NewsModel

extension ArticleID {
    /// The article in a file as the list of its folder knows it: the folder's real path and the file's own name, so that
    /// an article behind a symbolic link keeps its name. A folder that is not there is taken as it is written.
    public init(file: String, files: FileSystem = FileSystem()) {
        let slash = file.utf8.lastIndex(of: UInt8(ascii: "/"))
        let written = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
        let folder: String
        do {
            folder = try files.resolvedPath(of: written)
        } catch {
            folder = written
        }
        self.init(path: PathName.joined(folder, PathName.last(of: file)))
    }
}
