/// What is wrong with a text for a terminal, by the properties that the standard library knows of its scalars.
func harm(in text: String, allowingLineFeeds: Bool = false) -> String? {
    for scalar in text.unicodeScalars {
        if allowingLineFeeds && scalar == "\n" { continue }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            return text.scalarList
        default: break
        }
        if properties.isDefaultIgnorableCodePoint || properties.isBidiControl || properties.isNoncharacterCodePoint
            || properties.isJoinControl || properties.isVariationSelector || properties.isEmojiModifier
        {
            return text.scalarList
        }
    }
    return nil
}
