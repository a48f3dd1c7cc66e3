import NewsModel
import Testing

@testable import NewsLibrary

@Suite struct UserFoldersTests {
    @Test func variablesWinOverHome() {
        let folders = UserFolders(environment: [
            "HOME": "/home/n", "XDG_STATE_HOME": "/s", "XDG_CACHE_HOME": "/c/", "XDG_CONFIG_HOME": "relative",
            "XDG_DATA_HOME": "",
        ])
        #expect(folders.state == "/s/nutgraf")
        #expect(folders.cache == "/c/nutgraf")
        #expect(folders.config == "/home/n/.config/nutgraf")
        #expect(folders.data == "/home/n/.local/share/nutgraf")
    }

    @Test func withoutHomeTheListOfUsersKnows() {
        let folders = UserFolders(environment: [:])
        #expect(folders.state.hasPrefix("/") && folders.state.hasSuffix("/.local/state/nutgraf"))
        #expect(UserFolders.ofProcess().cache.hasSuffix("/nutgraf"))
    }

    @Test func partsOfPaths() {
        #expect(PathName.joined("/", "a") == "/a" && PathName.joined("/a", "b") == "/a/b")
        #expect(
            PathName.folder(of: "/a/b") == "/a" && PathName.folder(of: "/a") == "/" && PathName.folder(of: "a") == "/")
    }
}
