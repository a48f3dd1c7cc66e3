import TestSupport
import Testing

@testable import NewsModel

@Suite struct CommentForestTests {
    /// a(b(c) d) e
    static let forest: CommentForest = {
        let depths: KeyValuePairs = ["a": 0, "b": 1, "c": 2, "d": 1, "e": 0]
        return CommentForest(
            preorder: depths.map { .init(comment: Comment(author: $0.key, text: "."), depth: $0.value) })
    }()

    @Test func idsArePositionsInTheTree() {
        #expect(Self.forest.ids.map(\.description) == ["1", "1.1", "1.1.1", "1.2", "2"])
        for index in 0..<Self.forest.count {
            let id = Self.forest.id(of: index)
            #expect(id == Self.forest.ids[index])
            #expect(Self.forest.index(of: id) == index)
        }
    }

    @Test(arguments: ["", "0", "1.", ".1", "-1", "1..2", "١", "+1", "3", "1.3", "1.1.1.1"])
    func idsOfNoCommentFindNone(_ text: String) {
        #expect(CommentID(text).flatMap { Self.forest.index(of: $0) } == nil)
    }

    @Test func neighbours() {
        let forest = Self.forest
        #expect((0..<5).map { forest.parent(of: $0) } == [nil, 0, 1, 0, nil])
        #expect((0..<5).map { forest.nextSibling(of: $0) } == [4, 3, nil, nil, nil])
        #expect(forest.subtree(of: 0) == 0..<4)
    }

    @Test func addingKeepsEveryId() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            var forest = CommentForest()
            var threads = ThreadIndex(forest)
            for number in 0..<Int.random(in: 1...20, using: &random) {
                let before = Dictionary(
                    uniqueKeysWithValues: zip(forest.nodes.map(\.comment.text), forest.ids))
                let parent =
                    forest.isEmpty || Bool.random(using: &random)
                    ? nil : Int.random(in: 0..<forest.count, using: &random)
                let index = forest.add(Comment(author: "A", text: "\(number)"), replyingTo: parent)
                threads.add(forest[index], at: index, replyingTo: parent)
                #expect(threads == ThreadIndex(forest))
                #expect(forest[index].text == "\(number)")
                #expect(forest.parent(of: index) == parent)
                for (text, id) in zip(forest.nodes.map(\.comment.text), forest.ids) where text != "\(number)" {
                    #expect(before[text] == id)
                }
            }
        }
    }

    @Test func aSkippedLevelIsDrawnIn() {
        let forest = CommentForest(
            preorder: [3, 9, -1].map { .init(comment: Comment(author: "x", text: ""), depth: $0) })
        #expect(forest.nodes.map(\.depth) == [0, 1, 0])
    }
}
