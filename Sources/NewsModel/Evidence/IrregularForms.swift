/// Forms of English words that do not share their beginning with the word.
enum IrregularForms {
    private static let groups = """
        be was were been is are am
        begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came
        die dead death deaths|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought
        find found|fly flew flown flight|forget forgot forgotten|freeze froze frozen|get got|give gave given|go went gone
        grow grew grown growth|hang hung|have had has|hear heard|hide hid hidden|hold held|keep kept|know knew known
        lead led|leave left|lend lent loan|lie lay lain|lose lost loss|make made|mean meant|meet met meeting|pay paid
        ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold sale|send sent
        shake shook|shoot shot|show shown|sing sang sung song|sink sank sunk|sit sat|sleep slept|speak spoke spoken speech
        spend spent|stand stood|steal stole stolen|strike struck|swear swore|swim swam swum|take took taken|teach taught teacher
        tell told|think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|win won|write wrote written
        man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|wife wives|life lives live|half halves
        long length lengthens lengthen|high height|deep depth|strong strength|hot heat|young youth|old age aged|wide width
        choice choose|belief believe believes|proof prove|advice advise|grief grieve|birth born
        """

    private static let bases: [String: String] = {
        var bases: [String: String] = [:]
        for group in groups.split(whereSeparator: { $0 == "\n" || $0 == "|" }) {
            let words = group.split(separator: " ").map(String.init)
            for word in words { bases[word] = words[0] }
        }
        return bases
    }()

    /// The word that a form belongs to; the form itself where it is regular.
    static func base(of word: String) -> String { bases[word] ?? word }
}
