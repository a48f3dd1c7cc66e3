/// How often a ranker is right.
struct Score {
    /// Points that something supports.
    private(set) var supported = 0
    /// Those of them whose first block supports them.
    private(set) var first = 0
    /// Those of them that one of the first three blocks supports.
    private(set) var firstThree = 0
    /// Those of them for which nothing is found.
    private(set) var missed = 0
    /// Points that nothing supports.
    private(set) var unsupported = 0
    /// Those of them for which something is found.
    private(set) var falseAlarms = 0

    /// The score of a ranker over some questions.
    init(of ranker: any PassageRanker, on questions: [Question]) {
        for question in questions {
            let blocks = ranker.rank(point: question.point, among: question.blocks).map(\.block)
            if question.support.isEmpty {
                unsupported += 1
                falseAlarms += blocks.isEmpty ? 0 : 1
            } else {
                supported += 1
                first += blocks.prefix(1).contains(where: question.support.contains) ? 1 : 0
                firstThree += blocks.prefix(3).contains(where: question.support.contains) ? 1 : 0
                missed += blocks.isEmpty ? 1 : 0
            }
        }
    }
}
