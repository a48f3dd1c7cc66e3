/// How often a ranker is right.
struct Score {
    /// A number of some cases.
    struct Part {
        private(set) var count = 0
        private(set) var all = 0

        mutating func add(_ isOne: Bool) {
            all += 1
            count += isOne ? 1 : 0
        }
    }

    /// Points that something supports, of which the first block that it leads to does.
    private(set) var first = Part()
    /// Those of them that one of the first three blocks supports.
    private(set) var firstThree = Part()
    /// The same, where a ranker that says that nothing supports the point has none.
    private(set) var supportedFirst = Part()
    private(set) var supportedFirstThree = Part()
    /// Those of them of which the ranker says that nothing supports them.
    private(set) var doubted = Part()
    /// Labelled points that nothing supports, of which it says that something does.
    private(set) var falseAlarms = Part()
    /// Points of other pages of which it says so.
    private(set) var foreign = Part()

    /// The score of a ranker over some questions.
    init(of ranker: any PassageRanker, on questions: [Question]) {
        for question in questions {
            let ranking = ranker.rank(point: question.point, among: question.blocks)
            guard !question.support.isEmpty else {
                if question.kind == .foreign {
                    foreign.add(ranking.isSupported)
                } else {
                    falseAlarms.add(ranking.isSupported)
                }
                continue
            }
            let isFirst = ranking.blocks.prefix(1).contains(where: question.support.contains)
            let isInThree = ranking.blocks.prefix(3).contains(where: question.support.contains)
            first.add(isFirst)
            firstThree.add(isInThree)
            supportedFirst.add(isFirst && ranking.isSupported)
            supportedFirstThree.add(isInThree && ranking.isSupported)
            doubted.add(!ranking.isSupported)
        }
    }
}
