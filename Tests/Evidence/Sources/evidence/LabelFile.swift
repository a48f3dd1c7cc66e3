/// The files of labels.
enum LabelFile {
    /// A half of the labels: whoever tunes a method looks at `dev` only.
    enum Half: String, CaseIterable {
        case dev, test
    }

    /// Reads the labels of a half.
    static func labels(of half: Half) throws(EvidenceError) -> [LabelledPoint] {
        let path = "Tests/Evidence/Labels/\(half.rawValue).tsv"
        let lines = String(decoding: try File.bytes(of: path), as: UTF8.self).split(separator: "\n")
        var labels: [LabelledPoint] = []
        // The first line names the columns.
        for (index, line) in lines.enumerated().dropFirst() {
            guard let label = LabelledPoint(line: line) else { throw .notALabel(path: path, line: index + 1) }
            labels.append(label)
        }
        return labels
    }
}
