/// What the editing keys do.
extension TextEditor {
    /// Does what a command of the editing keys says; true where it is one of them.
    mutating func perform(_ command: Command) -> Bool {
        switch command {
        case .newLine: type("\n")
        case .insertTab: type("\t")
        case .characterBack: move(to: buffer.back(from: buffer.cursor))
        case .characterForward: move(to: buffer.forward(from: buffer.cursor))
        case .wordBack: move(to: buffer.wordBack)
        case .wordForward: move(to: buffer.wordForward)
        case .lineStart: move(to: buffer.lineStart)
        case .lineEnd: move(to: buffer.lineEnd)
        case .textStart: move(to: 0)
        case .textEnd: move(to: buffer.end)
        case .deleteBack: deleteBack()
        case .deleteForward: deleteForward()
        case .killRunBack: killRunBack()
        case .killWordBack: killWordBack()
        case .killWordForward: killWordForward()
        case .killToLineEnd: killToLineEnd()
        case .killToLineStart: killToLineStart()
        case .yank: yank()
        case .yankOlder: yankOlder()
        case .transpose: transpose()
        default: return false
        }
        return true
    }
}
