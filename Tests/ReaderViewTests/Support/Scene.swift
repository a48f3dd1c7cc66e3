import TextLayout

@testable import ReaderView

/// A screen that is kept as a picture, at several sizes.
struct Scene: Sendable {
    /// The name of its files.
    let name: String
    /// Columns and rows.
    let sizes: [Size]
    private let make: @Sendable (_ columns: Int, _ rows: Int) -> Desk

    /// Describes a screen: how to come there at a size of the terminal.
    init(
        _ name: String, _ sizes: KeyValuePairs<Int, Int> = [100: 30, 60: 20, 40: 10],
        _ make: @escaping @Sendable (_ columns: Int, _ rows: Int) -> Desk
    ) {
        self.name = name
        self.sizes = sizes.map { Size(columns: $0.key, rows: $0.value) }
        self.make = make
    }

    /// The screen at a size.
    func frame(_ size: Size) -> Frame { make(size.columns, size.rows).frame }

    /// From a big window to a single cell.
    static let everySize: KeyValuePairs<Int, Int> = [
        200: 60, 100: 30, 80: 24, 60: 20, 40: 10, 20: 5, 1: 1,
    ]

    /// All screens.
    static let all = frontPage + article + comments + composer + help + menus + related + rightToLeft
}
