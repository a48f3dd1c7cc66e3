import Testing

@testable import Terminal

@Suite struct XtermModesTests {
    @Test(arguments: [
        ("xterm-256color", true), ("tmux-256color", true), ("screen.xterm", true), ("rxvt-unicode", true),
        ("alacritty", true), ("foot", true), ("linux", false), ("vt100", false), ("cons25", false), ("", false),
    ])
    func onlyWhereUnderstood(name: String, isXtermLike: Bool) {
        var modes = XtermModes(terminalName: name, hasXtermFlag: false)
        #expect(modes.isXtermLike == isXtermLike)
        #expect(modes.enter.isEmpty != isXtermLike)
        #expect(modes.leave.isEmpty != isXtermLike)
        #expect((modes.show(title: "News") != nil) == isXtermLike)
        #expect(XtermModes(terminalName: name, hasXtermFlag: true).isXtermLike)
    }

    @Test func titlesAreSentWhenTheyChange() {
        var modes = XtermModes(terminalName: "xterm", hasXtermFlag: true)
        #expect(modes.show(title: "a") == "\u{1b}[22;2t\u{1b}]2;a\u{7}")
        #expect(modes.show(title: "a") == nil)
        #expect(modes.show(title: "b") == "\u{1b}]2;b\u{7}")
        modes.left()
        #expect(modes.show(title: "b") == "\u{1b}[22;2t\u{1b}]2;b\u{7}")
    }

    @Test func theMouseIsAskedForAndLeftAlone() {
        let with = XtermModes(terminalName: "xterm", hasXtermFlag: true, usesMouse: true)
        #expect(with.enter.hasSuffix("\u{1b}[?1000h\u{1b}[?1006h"))
        #expect(with.leave.hasPrefix("\u{1b}[?1006l\u{1b}[?1000l"))
        #expect(!XtermModes(terminalName: "xterm", hasXtermFlag: true).enter.contains("1000"))
        #expect(XtermModes(terminalName: "linux", hasXtermFlag: false, usesMouse: true).enter.isEmpty)
    }

    @Test func textInOrderIsNotToBePutInOrderAgain() {
        let with = XtermModes(terminalName: "vte-256color", hasXtermFlag: false, takesTextInOrder: true)
        #expect(with.enter.contains("\u{1b}[8l") && with.leave.contains("\u{1b}[8h"))
        let without = XtermModes(terminalName: "vte-256color", hasXtermFlag: false)
        #expect(!without.enter.contains("\u{1b}[8") && !without.leave.contains("\u{1b}[8"))
        #expect(XtermModes(terminalName: "linux", hasXtermFlag: false, takesTextInOrder: true).enter.isEmpty)
    }

    @Test func titlesAreClean() {
        #expect(XtermModes.clean("a\u{7}\u{1b}]0;b\u{9c}\u{9d}\u{7f}\nc日") == "a]0;bc日")
        #expect(XtermModes.clean(String(repeating: "日", count: 900)).count == 200)
        #expect(XtermModes.clean("e" + String(repeating: "\u{301}", count: 9000)).unicodeScalars.count == 800)
    }
}
