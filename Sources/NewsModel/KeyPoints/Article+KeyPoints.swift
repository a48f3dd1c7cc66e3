extension Article {
    /// Gives an article whose page has no key points those that can be taken out of its story.
    public mutating func extractKeyPoints() {
        guard digest?.keyPoints == nil, let points = KeyPointExtractor.points(of: story) else { return }
        digest = digest ?? Digest()
        digest?.keyPoints = points
    }
}
