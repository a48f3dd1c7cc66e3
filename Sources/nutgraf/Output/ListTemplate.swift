import NewsModel

/// What is printed of each article of a list, as the user words it: text with fields in braces, such as
/// "{headline}\t{minutes}".
struct ListTemplate: Equatable {
    /// What can stand in braces; the names are the keys of the JSON where it has the same.
    enum Field: String, CaseIterable {
        case file, path, section, headline, source, summary, date, time, minutes, comments, read, starred, draft
    }

    /// All fields as they are written.
    static let fieldNames = Field.allCases.map { "{\($0)}" }.joined(separator: " ")

    /// Why a text is no template.
    enum Mistake: Error, Equatable, CustomStringConvertible {
        case unknownField(String)
        case unclosedBrace
        case strayBrace
        case unknownEscape(String)
        case noField

        /// What is wrong and what would be right, in one sentence.
        var description: String {
            switch self {
            case .unknownField(let name): "There is no field {\(name)}; there are \(ListTemplate.fieldNames)."
            case .unclosedBrace: "A { is never closed; write {{ for the brace itself."
            case .strayBrace: "A } closes nothing; write }} for the brace itself."
            case .unknownEscape(let escape): "There is no \\\(escape); there are \\t, \\n and \\\\."
            case .noField:
                "It is text, json, or a template with fields in braces; there are \(ListTemplate.fieldNames)."
            }
        }
    }

    private enum Piece: Equatable {
        case text(Character)
        case field(Field)
    }

    private let pieces: [Piece]

    /// Reads a template.
    init(_ text: String) throws(Mistake) {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let character = rest.popFirst() {
            switch character {
            case "{", "}":
                if rest.first == character {
                    pieces.append(.text(rest.removeFirst()))
                } else if character == "}" {
                    throw .strayBrace
                } else {
                    pieces.append(.field(try Self.takeField(from: &rest)))
                }
            case "\\": pieces.append(.text(try Self.takeEscape(from: &rest)))
            default: pieces.append(.text(character))
            }
        }
        let hasField = pieces.contains { if case .field = $0 { true } else { false } }
        guard hasField else { throw .noField }
        self.pieces = pieces
    }

    private static func takeField(from rest: inout Substring) throws(Mistake) -> Field {
        guard let end = rest.firstIndex(of: "}") else { throw .unclosedBrace }
        let name = String(rest[..<end])
        guard let field = Field(rawValue: name) else { throw .unknownField(name) }
        rest = rest[rest.index(after: end)...]
        return field
    }

    private static func takeEscape(from rest: inout Substring) throws(Mistake) -> Character {
        switch rest.popFirst() {
        case "t": return "\t"
        case "n": return "\n"
        case "\\": return "\\"
        case let other: throw .unknownEscape(other.map(String.init) ?? "")
        }
    }

    /// What is printed for an article, `path` being that of its file within the folder. Whatever stands in a file, its
    /// values have no controls, tabs or line breaks, so that none of them can look like two.
    func text(of listing: ArticleListing, path: String) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let character): text.append(character)
            case .field(let field): text += PrintableText.of(Self.value(of: field, listing, path: path))
            }
        }
        return text
    }

    private static func value(of field: Field, _ listing: ArticleListing, path: String) -> String {
        switch field {
        case .file: listing.id.path
        case .path: path
        case .section: listing.section
        case .headline: listing.headline
        case .source: listing.source ?? ""
        case .summary: listing.summary.joined(separator: " ")
        case .date: listing.date.date.description
        case .time: listing.date.timeText
        case .minutes: String(listing.readingMinutes)
        case .comments: String(listing.commentCount)
        case .read: String(listing.marks.isRead)
        case .starred: String(listing.marks.isStarred)
        case .draft: String(listing.marks.hasDraft)
        }
    }
}
