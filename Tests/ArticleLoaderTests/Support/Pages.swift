import ArticleLoader
import NewsModel

/// Reads a page that is written in a test.
func read(_ text: String) throws -> PageReading { try PageReader.read(Array(text.utf8)) }

/// A page in the full shape, in its parts.
enum FullPage {
    static let text = """
        The Long Bridge Opens Again: Carts First, Lorries in Spring

        After two winters of detours, the bridge at Sallow takes carts and bicycles from today. Lorries have to wait for the new bearings.

        Key Points: A Bridge in Two Steps

          • Carts and bicycles cross from today
          • Lorries wait until spring
          • The toll is gone for good
        3 min read

        Bridge at Sallow opens for carts

        The first to cross was a baker, who had set his alarm for the wrong day and slept in his van.

        "I came for the bread run and got a ribbon. - Odile Marchetti"

        Sallow, Mar 9

        The ribbon was cut at seven, with garden shears, since nobody had thought of scissors.

        By noon eleven hundred people had walked across, most of them twice.

        "It does not even creak," said a boy, jumping.

        - SNA

        Share this article:

        Reader Comments

        T
        Tamsin W
        My grandfather laid the third pier. He would say that it took them long enough.
        B
        Béla K
        And the lorries? My yard is full of gravel that wants to be on the other side.
            T
            Tamsin W · 2026-03-09 10:15 +0100
            Take the cart, Béla. It is only four hundred trips.

        Be kind: every comment is read by a person, who has feelings about commas.

        Leave a Comment

        Minimum 50 characters 0/50
        """
}
