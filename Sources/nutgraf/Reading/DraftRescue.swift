import NewsLibrary
import NewsModel

/// The last that can be done for text when the program ends and the disk takes no drafts.
enum DraftRescue {
    /// Puts each draft into a file of its own outside the folder of drafts, else on standard error, and says where it is.
    static func rescue(_ drafts: [UnkeptDraft]) {
        for unkept in drafts where !unkept.draft.text.allSatisfy(\.isWhitespace) {
            if let path = file(with: unkept.draft.text) {
                StandardStreams.complain("\(unkept.error) Your text is in \(path).")
            } else {
                StandardStreams.complain("\(unkept.error) Your text could be kept nowhere else; here it is:")
                StandardStreams.writeErrors(lines: unkept.draft.text)
            }
        }
    }

    /// The path of a new file with a text; nil where none can be written.
    private static func file(with text: String) -> String? {
        let folders = [EditorFile.usualFolder, "/tmp", "/var/tmp", ProcessEnvironment.value("HOME")]
        for folder in folders.compactMap(\.self) {
            do {
                let file = try EditorFile(Array((text + "\n").utf8), isKept: false, in: folder)
                file.close()
                return file.path
            } catch {
                // The next one may have room.
                continue
            }
        }
        return nil
    }
}
