/// The scalars of a cluster, with Hangul and kana composed: a mark on a wide cell gets lost in ncurses.
struct ComposedScalars<Base: Sequence>: Sequence, IteratorProtocol where Base.Element == Unicode.Scalar {
    private var base: Base.Iterator
    private var pending: Unicode.Scalar?

    /// Reads a cluster.
    init(_ cluster: Base) {
        base = cluster.makeIterator()
        pending = base.next()
    }

    /// The next scalar, composed with those after it.
    mutating func next() -> Unicode.Scalar? {
        guard var scalar = pending else { return nil }
        pending = base.next()
        while scalar.value >= 0x1100, let second = pending,
            let composed = HangulJamo.composition(scalar, second) ?? VoicedKana.composition(scalar, second)
        {
            scalar = composed
            pending = base.next()
        }
        return scalar
    }
}
