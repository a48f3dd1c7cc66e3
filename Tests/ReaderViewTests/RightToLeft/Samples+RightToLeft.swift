import NewsModel

@testable import ReaderView

/// Articles that run from right to left, in the order in which they are written.
extension Samples {
    /// Hebrew, with Latin names, numbers, an address, and comments in both directions.
    static let ferry = Article(
        digest: Digest(
            headline: "המעבורת חוזרת לנמל אחרי 9 שנים",
            summary: ["העירייה תפעיל שוב את המעבורת Aurora מאביב 2027, בין השוק לבית המכס הישן (כ-40 דקות)."],
            keyPoints: KeyPoints(
                title: "מה תעשה המעבורת",
                points: [
                    "שלוש הפלגות ביום, כל 12 דקות בשעות העומס", "כרטיס עולה 5.90 ₪, כמו באוטובוס",
                    "החברה North Quay Lines תפעיל את הקו",
                ])),
        story: Story(
            headline: "המעבורת חוזרת לנמל", byline: "דנה לוי", dateline: "חיפה, 24 בנובמבר", source: "קול הנמל",
            blocks: [
                .paragraph(
                    "כשנפתחו דלתות המספנה ביום שני, ריח הצבע הטרי הגיע עד הרחוב. בפנים עמדה ה-Aurora, מבוגרת יותר מרוב "
                        + "האנשים שבאו לראות אותה. מנהל המספנה, Tomas Rehak, אמר: \"לא רצינו ספינה חדשה\"."),
                .quote("רצינו ספינה שאפשר לתקן בכלים שיש לנו (ולא ב-3D).", attribution: "Tomas Rehak, מנהל המספנה"),
                .list(["דצמבר: הרציף המזרחי", "ינואר: הרציף המערבי"], ordered: true),
                .paragraph("פרטים נוספים באתר https://quay.example/aurora והרשמה בטלפון 04-555-0123."),
                .preformatted("שוק      0\nמכס      9"),
                .paragraph("The Hebrew word for a ferry is מעבורת, and 2 of them are \"שתי מעבורות\"."),
            ]),
        discussion: Discussion(
            comments: CommentForest(preorder: [
                CommentForest.Node(
                    comment: Comment(
                        author: "רותי כ", posted: time(day: 0, minute: 615), text: "סוף סוף! אהיה שם ב-9:30."),
                    depth: 0),
                CommentForest.Node(
                    comment: Comment(author: "Rohit P", text: "See you there, רותי. Bring 5 ₪!"), depth: 1),
            ]), minimumCharacters: 20))

    /// Arabic, with Arabic digits.
    static let market = Article(
        digest: Digest(
            headline: "السوق القديم يفتح أبوابه", summary: ["يفتح السوق (سوق البلد) أبوابه في ١٢ مارس ٢٠٢٧."]),
        story: Story(
            headline: "السوق القديم يفتح أبوابه", source: "Harbour Wire",
            blocks: [.paragraph("يضم السوق 48 متجرا، منها مخبز Al-Noor، ويفتح من ٩ صباحا إلى ٥ مساء.")]))

    /// A folder of articles in both directions.
    static let bothDirections = [
        opened("ferry", ferry, day: 0), opened("tram", tram, day: 1), opened("market", market, day: 2),
    ]
}
