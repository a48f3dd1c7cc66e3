extension SentenceRanking {
    /// The weights of what a sentence counts for, chosen for the best ROUGE scores on the dev half of `Tests/Extraction`.
    enum Tuned {
        /// The count at which a term is worth half of what it can be: higher, and words that stand everywhere win.
        static let saturation = 1.0
        /// Words that are added to a sentence's length: lower, and short sentences win.
        static let lengthOffset = 1.0
        /// What all of the headline's words in a sentence count for, where the centroid's share counts for up to 1.
        static let title = 0.25
        /// The sentence that counts for half as much as the first one by its place.
        static let placeDecay = 2.0
        /// What it counts for to begin a paragraph.
        static let firstOfParagraph = 0.3
        /// How much of a sentence's words a chosen one may have.
        static let mostRepeated = 0.6
    }
}
