import Foundation
import Testing

@testable import ReaderView

@Suite struct PlainTranscriptTests {
    @Test(arguments: PlainTranscript.all.indices)
    func saysWhatIsStored(index: Int) throws {
        let session = PlainTranscript.all[index]
        let picture = Picture(transcript: session.name)
        let text = session.text
        if Picture.isRecording { try picture.record(text) }
        #expect(text == picture.text, "\(session.name)")
    }

    @Test(.disabled(if: Picture.isRecording)) func everyStoredTranscriptIsCompared() throws {
        let stored = try FileManager.default.contentsOfDirectory(atPath: Picture.transcripts.path)
        #expect(Set(stored) == Set(PlainTranscript.all.map { $0.name + ".txt" }))
    }
}
