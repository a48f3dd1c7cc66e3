/// A forest of comments as the pre-order list of its nodes, each with its depth.
///
/// A subtree is a contiguous range, so a thread of any depth is walked without recursion.
public struct CommentForest: Equatable, Sendable {
    /// A comment and how deep it hangs.
    public struct Node: Equatable, Sendable {
        /// The comment.
        public var comment: Comment {
            get { shared.comment }
            set { shared = Shared(newValue) }
        }
        /// 0 for a top-level comment; at most one more than the node before has.
        public var depth: Int

        /// Shared by all copies of a node, so that a forest of many comments is copied between two keys.
        private final class Shared: Sendable {
            let comment: Comment

            init(_ comment: Comment) { self.comment = comment }
        }

        private var shared: Shared

        /// Makes a node.
        public init(comment: Comment, depth: Int) {
            shared = Shared(comment)
            self.depth = depth
        }

        /// Whether both nodes say the same at the same depth.
        public static func == (a: Node, b: Node) -> Bool {
            a.depth == b.depth && (a.shared === b.shared || a.comment == b.comment)
        }
    }

    /// The nodes in pre-order.
    public private(set) var nodes: [Node]

    /// Makes an empty forest.
    public init() { nodes = [] }

    /// Makes a forest of its nodes in pre-order; a depth that skips a level is drawn in to the deepest allowed one.
    public init(preorder: [Node]) {
        nodes = []
        nodes.reserveCapacity(preorder.count)
        for node in preorder { append(node.comment, depth: node.depth) }
    }

    /// The number of comments, replies included.
    public var count: Int { nodes.count }

    /// Whether there is no comment.
    public var isEmpty: Bool { nodes.isEmpty }

    /// The comment at `index` of the pre-order; traps outside 0..<count.
    public subscript(index: Int) -> Comment { nodes[index].comment }

    /// Adds a comment at the end, as deep as asked but at most one deeper than the last one.
    public mutating func append(_ comment: Comment, depth: Int) {
        let deepest = nodes.last.map { $0.depth + 1 } ?? 0
        nodes.append(Node(comment: comment, depth: min(max(0, depth), deepest)))
    }

    /// Adds text to the comment at the end; traps where there is none.
    public mutating func appendToLast(_ text: String) { nodes[nodes.count - 1].comment.text += text }

    /// Adds a comment as the last reply of `parent` (a pre-order index), or as the last top-level one, and returns its
    /// index.
    @discardableResult
    public mutating func add(_ comment: Comment, replyingTo parent: Int?) -> Int {
        let index = parent.map { subtree(of: $0).upperBound } ?? nodes.count
        let depth = parent.map { nodes[$0].depth + 1 } ?? 0
        nodes.insert(Node(comment: comment, depth: depth), at: index)
        return index
    }

    /// Puts another comment in the place of the one at `index`.
    public mutating func replace(_ index: Int, with comment: Comment) { nodes[index].comment = comment }

    /// Takes out the comment at `index`, which nothing may answer: traps where something does.
    public mutating func remove(_ index: Int) {
        precondition(subtree(of: index).count == 1, "a comment with replies is taken out")
        nodes.remove(at: index)
    }

    /// The comment at `index` and everything below it.
    public func subtree(of index: Int) -> Range<Int> {
        var end = index + 1
        while end < nodes.count && nodes[end].depth > nodes[index].depth { end += 1 }
        return index..<end
    }

    /// The comment that the one at `index` answers, nil for a top-level one.
    public func parent(of index: Int) -> Int? {
        nodes[..<index].lastIndex { $0.depth < nodes[index].depth }
    }

    /// The next comment that answers the same one, nil where there is none.
    public func nextSibling(of index: Int) -> Int? {
        let end = subtree(of: index).upperBound
        return end < nodes.count && nodes[end].depth == nodes[index].depth ? end : nil
    }

    /// The ids of all comments, in pre-order.
    public var ids: [CommentID] {
        var path: [Int] = []
        return nodes.map { node in
            if node.depth < path.count {
                path.removeSubrange((node.depth + 1)...)
                path[node.depth] += 1
            } else {
                path.append(1)
            }
            return CommentID(path: path)
        }
    }

    /// The id of the comment at `index` of the pre-order.
    public func id(of index: Int) -> CommentID {
        var path = Array(repeating: 0, count: nodes[index].depth + 1)
        var level = nodes[index].depth
        for node in nodes[...index].reversed() {
            if node.depth == level {
                path[level] += 1
            } else if node.depth < level {
                level = node.depth
                path[level] += 1
            }
        }
        return CommentID(path: path)
    }

    /// The pre-order index of the comment with this id, nil where there is none.
    public func index(of id: CommentID) -> Int? {
        var index = 0
        for (depth, ordinal) in id.path.enumerated() {
            if depth > 0 { index += 1 }
            guard index < nodes.count, nodes[index].depth == depth else { return nil }
            for _ in 1..<max(1, ordinal) {
                guard let next = nextSibling(of: index) else { return nil }
                index = next
            }
        }
        return id.path.isEmpty ? nil : index
    }
}

/// A comment's place in the tree: 1, 2, 2.1, 2.1.1.
public struct CommentID: Hashable, Sendable, LosslessStringConvertible {
    /// The ordinals from the top level down, each from 1.
    public let path: [Int]

    /// Makes an id of the ordinals from the top level down.
    public init(path: [Int]) { self.path = path }

    /// Reads "2.1"; nil for anything but positive decimal numbers joined by full stops.
    public init?(_ description: String) {
        var path: [Int] = []
        for part in description.split(separator: ".", omittingEmptySubsequences: false) {
            guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), part.first != "0", let ordinal = Int(part)
            else {
                return nil
            }
            path.append(ordinal)
        }
        self.path = path
    }

    /// The ordinals joined by full stops.
    public var description: String { path.map(String.init).joined(separator: ".") }
}
