import ReaderView

/// Everything that can be set; its name is that of the line in the configuration and of the option.
enum SettingKey: String, CaseIterable {
    case name, folder
    case theme, colors, borders, measure, alignment, density, dates, preview, duplicates
    case keyPreset = "key-preset"
    case mouse, browser, clipboard, bidi
    case plain
    case speakCommand = "speak-command"

    /// The option of the command line.
    var option: String { "--" + rawValue }

    /// The variable of the environment: NUTGRAF_KEY_PRESET.
    var variable: String { "NUTGRAF_" + rawValue.uppercased().replacing("-", with: "_") }

    /// What a value has to be.
    var kind: SettingKind {
        switch self {
        case .name, .browser, .speakCommand: .text
        case .folder: .folder
        case .theme: .theme
        case .colors: .choice(ColorUse.allCases.map(\.rawValue))
        case .borders: .choice(Borders.allCases.map(\.rawValue))
        case .measure: .columns(20...500)
        case .alignment: .choice(TextAlignment.allCases.map(\.rawValue))
        case .density: .choice(Density.allCases.map(\.rawValue))
        case .dates: .choice(DateStyle.allCases.map(\.rawValue))
        case .preview, .mouse, .plain: .switch
        case .duplicates: .choice(Duplicates.allCases.map(\.rawValue))
        case .keyPreset: .choice(KeyPreset.allCases.map(\.rawValue))
        case .clipboard: .choice(ClipboardChoice.allCases.map(\.rawValue))
        case .bidi: .choice(BidiChoice.allCases.map(\.rawValue))
        }
    }

    /// The value where nothing is set; empty where that depends on the system, as the summary says.
    var standard: SettingValue {
        switch self {
        case .name, .folder, .browser, .speakCommand: .text("")
        case .theme: .text(Theme.terminal.name)
        case .colors: .text(ColorUse.auto.rawValue)
        case .borders: .text(Borders.lines.rawValue)
        case .measure: .number(72)
        case .alignment: .text(TextAlignment.center.rawValue)
        case .density: .text(Density.comfortable.rawValue)
        case .dates: .text(DateStyle.words.rawValue)
        case .preview, .mouse: .isOn(true)
        case .duplicates: .text(Duplicates.fold.rawValue)
        case .plain: .isOn(false)
        case .keyPreset: .text(KeyPreset.vim.rawValue)
        case .clipboard: .text(ClipboardChoice.auto.rawValue)
        case .bidi: .text(BidiChoice.auto.rawValue)
        }
    }

    /// What it is for, in a sentence or two.
    var summary: String {
        switch self {
        case .name: "The name to sign comments with; empty for the one used last, else the account's."
        case .folder: "The folder to open where none is named; empty for ./Articles, else the one in the data folder."
        case .theme: "What the screen looks like: one of the bundled themes, or one of yours."
        case .colors: "Colours where the terminal has them, or never; NO_COLOR in the environment means never, too."
        case .borders: "Lines, boxes and marks as the terminal draws them, or in ASCII."
        case .measure: "The widest line of text, in columns."
        case .alignment: "Where the text stands on a screen that is wider."
        case .density: "Two rows for an article of the front page where there is room, or one."
        case .dates: "Dates in words (Today, Thu 19 Nov), or in digits: 2026-11-19, 19/11/2026, 11/19/2026."
        case .preview: "Whether the front page shows the selected article in short."
        case .duplicates:
            "Whether copies of one text are one row of the front page, which says who else has it, or a row each."
        case .keyPreset: "The keys to start from; the tables under [keys] change them."
        case .mouse: "Whether clicks and the wheel do something; Shift leaves them to the terminal."
        case .browser: "The program that opens links, with its options; empty for $BROWSER, else xdg-open or open."
        case .clipboard:
            "What copies: the terminal (OSC 52), wl-copy, xclip or pbcopy; auto takes the first that is there."
        case .bidi:
            "Who puts right-to-left text in order: the reader, or the terminal; auto leaves it to those known to do it."
        case .plain: "Whether the reader writes lines instead of drawing a screen, for screen readers and braille."
        case .speakCommand: "A program that gets on its standard input what is read out, line by line, with --plain."
        }
    }
}

/// Whether colours are used.
enum ColorUse: String, CaseIterable { case auto, never }

/// What lines, boxes and marks are made of.
enum Borders: String, CaseIterable { case lines, ascii }

/// What is done with copies of one text.
enum Duplicates: String, CaseIterable { case fold, show }

/// What text is copied with.
enum ClipboardChoice: String, CaseIterable {
    case auto
    case terminal = "osc52"
    case wlCopy = "wl-copy"
    case xclip, pbcopy, none
}
