import Foundation
import Testing
import TextLayout

@testable import ReaderView

@Suite struct ScreenTests {
    @Test(arguments: Scene.all.flatMap { scene in scene.sizes.map { (scene, $0) } })
    func looksAsStored(scene: Scene, size: Size) throws {
        let picture = Picture(of: scene, size)
        let screen = scene.frame(size).text + "\n"
        if Picture.isRecording { try picture.record(screen) }
        let stored = picture.text
        #expect(
            screen == stored, "\(picture.name)\n--- stored\n\(stored)--- now\n\(screen)---")
    }

    @Test(.disabled(if: Picture.isRecording)) func everyStoredScreenIsCompared() throws {
        let stored = try FileManager.default.contentsOfDirectory(atPath: Picture.folder.path)
            .filter { $0.hasSuffix(".txt") }
        let compared = Scene.all.flatMap { scene in scene.sizes.map { Picture(of: scene, $0).name } }
        #expect(Set(stored).symmetricDifference(compared) == [])
        #expect(compared.count == Set(compared).count)
    }
}
