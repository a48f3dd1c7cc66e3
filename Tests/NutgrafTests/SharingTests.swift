import Testing

@testable import nutgraf

/// What is given to other programs, without a shell in between.
struct SharingTests {
    @Test(arguments: [
        ("firefox --new-tab", ["firefox", "--new-tab"]), ("'a b' \"c d\"e\\ f", ["a b", "c de f"]), ("  ", []),
        ("a '' b", ["a", "", "b"]), ("a \"b\\\"c\" 'd\\e'", ["a", "b\"c", "d\\e"]),
        ("x $(touch /tmp/x) `y` ; z", ["x", "$(touch", "/tmp/x)", "`y`", ";", "z"]),
    ])
    func commandsAreTakenApart(line: String, words: [String]) {
        #expect(CommandWords.split(line) == words)
    }

    @Test func theBrowserIsTheFirstThatIsThere() throws {
        let folder = try TemporaryFolder()
        let own = try folder.writeProgram("", to: "own")
        let address = "https://example.org/?a=$(x)"
        #expect(Browser(for: address, setting: "\(own) -n", environment: "x")?.words == [own, "-n", address])
        let environment = "/not/there:\(own) --at=%s -q:sh"
        #expect(Browser(for: address, setting: "", environment: environment)?.words == [own, "--at=\(address)", "-q"])
        #expect(Browser(for: address, setting: "/not/there", environment: nil) == nil)
        #expect(Browser(for: address, setting: "", environment: "/not/there") == nil)
        // Nothing of an address becomes a part of a shell's script.
        #expect(Browser(for: address, setting: "sh -c 'echo hi; %s'", environment: nil)?.words.last == address)
        #expect(Browser(for: address, setting: "sh -c 'echo hi; %s'", environment: nil)?.words[2] == "echo hi; %s")
        let lynx = try folder.writeProgram("", to: "lynx")
        #expect(Browser(for: address, setting: lynx, environment: nil)?.needsTerminal == true)
    }

    @Test func theClipboardIsThatOfTheDesktopElseTheTerminals() {
        func way(_ variables: Set<String>, _ programs: Set<String>) -> Clipboard.Way {
            Clipboard.way(.auto, isSet: variables.contains, isThere: programs.contains)
        }
        #expect(way([], ["wl-copy", "xclip"]) == .terminal)
        #expect(way(["DISPLAY"], []) == .terminal)
        #expect(way(["DISPLAY", "WAYLAND_DISPLAY"], ["xclip"]) == .program(["xclip", "-selection", "clipboard"]))
        #expect(way(["DISPLAY", "WAYLAND_DISPLAY"], ["wl-copy", "xclip"]) == .program(["wl-copy"]))
        #expect(Clipboard.way(.none, isSet: { _ in true }, isThere: { _ in true }) == .none)
    }
}
