/// Articles for the program's tests.
enum TestArticles {
    static let hebrewHeadline = "המעבורת Aurora חוזרת לנמל"

    static let hebrew = """
        Title: \(hebrewHeadline)
        Source: North Quay

        כשנפתחו דלתות המספנה ביום שני, ריח הצבע הטרי הגיע עד הרחוב. בפנים עמדה האונייה, מבוגרת יותר מרוב האנשים שבאו לראות.

        """

    static let harbour = """
        Title: The crane that learned to wait
        Date: 2026-03-02
        Source: Quayside

        The old crane at the end of the quay has stood idle for a month, and the gulls have noticed.

        It used to swing round at six in the morning, when the first barge came in, and it was on that hour that the \
        whole street got up.

        Now the barges go to the new dock, where a machine lifts them that makes no noise at all.

        Reader Comments

        I
        Ines Q
        I have overslept four times since. Could somebody please shout?
            T
            Tomas R
            I shout every day. You sleep like a barge.
        N
        Noor A
        Put the crane in the park, and let the children swing it round at six.

        Please keep comments respectful and about the crane.

        Leave a Comment

        Minimum 50 characters 0/50

        """

    static let snow = """
        Title: Snow in the wrong month
        Date: 2026-03-01

        It snowed on the first of the month, which nobody had ordered.

        """
}
