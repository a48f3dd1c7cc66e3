import GRDB
import Testing

@testable import NewsLibrary

@Suite struct DatabaseReasonTests {
    /// What SQLite says when the disk is full, when a quota is used up, and when there is no room for the journal.
    @Test(arguments: [ResultCode.SQLITE_FULL, .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_CANTOPEN])
    func whereThereIsNoRoomItIsSaidWhatToDo(code: ResultCode) {
        let error = DatabaseError(resultCode: code)
        for line in [StateError("/state", error).description, IndexError("/index", error).description] {
            #expect(line.contains("Make room"))
            #expect(!line.contains("remove it") && !line.contains("move it away"))
        }
    }
}
