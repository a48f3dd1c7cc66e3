/// A manual page in the macros of man(7), in ASCII whatever the text, so that every formatter reads it alike.
struct Roff {
    /// What was written so far.
    private(set) var text: String
    /// The longest line to write, in columns.
    private static let width = 78

    /// Begins a page of a section of the manual, such as 1; `source` is the program with its version.
    init(title: String, section: Int, date: String, source: String) {
        // A date has to be as it is, and options must not be hyphenated.
        text = ".TH \(Roff.word(title)) \(section) \(date) \(Roff.word(source))\n.nh\n.ad l\n"
    }

    /// Begins a section.
    mutating func section(_ title: String) { text += ".SH \(Roff.word(title))\n" }

    /// Begins a part of a section.
    mutating func subsection(_ title: String) { text += ".SS \(Roff.word(title))\n" }

    /// Writes a paragraph; `words` between backticks are bold.
    mutating func paragraph(_ prose: String) { text += (isAfterTitle ? "" : ".PP\n") + Roff.prose(prose) + "\n" }

    /// Writes prose on a line of its own within a paragraph.
    mutating func line(_ prose: String) { text += ".br\n" + Roff.prose(prose) + "\n" }

    /// Writes what a tag means; `words` between backticks are bold in both.
    mutating func item(_ tag: String, _ meaning: String) {
        // The tag is one line of the source.
        text += ".TP\n" + Roff.guarded(Roff.marked(tag)) + "\n" + Roff.prose(meaning) + "\n"
    }

    /// Writes lines that stay as they are.
    mutating func lines(_ lines: String) {
        text += (isAfterTitle ? "" : ".PP\n") + ".nf\n.RS 4\n"
        for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
            text += Roff.guarded(Roff.escaped(String(line))) + "\n"
        }
        text += ".RE\n.fi\n"
    }

    /// Whether a title is all there is yet: it begins a paragraph itself.
    private var isAfterTitle: Bool {
        let last = text.split(separator: "\n").last ?? ""
        return last.hasPrefix(".SH") || last.hasPrefix(".SS")
    }

    // MARK: Escapes

    /// A word of a request, in quotation marks.
    private static func word(_ text: String) -> String { "\"" + escaped(text) + "\"" }

    /// Text in which `words` between backticks are bold, on lines of a width that people can read.
    static func prose(_ text: String) -> String {
        var lines: [String] = []
        for word in marked(text).split(separator: " ") {
            if let last = lines.last, last.utf8.count + word.utf8.count < width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.isEmpty ? "\\&" : lines.map(guarded).joined(separator: "\n")
    }

    private static func marked(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        let isPaired = parts.count % 2 == 1
        let written = parts.enumerated().map { place, part in
            place % 2 == 1 && isPaired ? "\\fB\(escaped(String(part)))\\fP" : escaped(String(part))
        }
        return written.joined(separator: isPaired ? "" : "\\(ga")
    }

    /// A line that does not begin as a request does (groff(7), "Control characters"); an empty one is none at all to a formatter.
    private static func guarded(_ line: String) -> String {
        line.isEmpty || line.hasPrefix(".") || line.hasPrefix("\\(aq") ? "\\&" + line : line
    }

    /// Text in which nothing is an escape, a typographic quote or dash, or more than ASCII (groff_char(7)).
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "'": escaped += "\\(aq"
            case "`": escaped += "\\(ga"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            case "\"": escaped += "\\(dq"
            case "\n", "\t": escaped += " "
            case _ where scalar.value < 0x20 || scalar.value == 0x7f: break
            case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                escaped += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
            }
        }
        return escaped
    }
}
