/// The small words of many languages, which every text has whatever it is about.
public enum SmallWords {
    /// All of them, in small letters.
    public static let all: Set<String> = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let text = """
        a about after all also an and are as at be been but by can could did do for from had has have he her his how if in \
        into is it its just may more most no not of on one or other our out over said she so some such than that the their \
        them then there these they this to two up was we were what when which who will with would you your
        aber als am an auch auf aus bei bin bis das dass dem den der des die dies diese doch durch ein eine einem einen einer \
        er es für habe haben hat ich ihr im in ist ja kann man mehr mit nach nicht noch nur oder sich sie sind so über um und \
        uns von vor war was wenn werden wie wir wird zu zum zur
        au aux avec ce ces cette comme dans de des du elle en est et être il ils je la le les leur lui mais ne nous on ont ou \
        par pas plus pour qui que sa se ses son sont sur un une vous à
        al con como cuando de del desde el ella en entre era es esta este ha han hasta la las lo los más muy no o para pero \
        por que se sin sobre son su sus también un una y ya
        ao as com como da das de do dos e ela ele em entre foi mais mas na nas no nos não o os ou para pela pelo por que se \
        sem ser seu sua são também um uma
        al alla anche che chi come con da dal dalla dei del della delle di e gli ha hanno i il in la le lo ma nel nella non \
        per più questo se si sono su sul sulla un una è
        aan als bij dan dat de die dit door een en er had heeft het hij ik in is je maar met naar niet nog of om ook op over te \
        tot uit van voor was wat we werd wordt ze zich zijn
        att av de den det där efter en ett från för har hade han hon i inte jag med men när och om på sig som till vi var är
        af at blev der det en er et fra ham han har hun i ikke jeg med men når og om på sig som til var ved
        ale bez był była co czy dla do i jak jest już ma na nie o od po przez się są tak to tym w z za ze że
        без был была было в во для до его если же за и из или их к как когда на не но о об от по при с со так то только у что это
        az de egy el és hogy is itt meg nem van volt
        ale by byl co do jak je jeho jsem na nebo o od po pro se si že za ze
        bir bu da de daha gibi için ile ise kadar ne olan olarak ve çok
        का की के को में से है हैं और पर ने यह कि लिए था थी भी एक नहीं
        في من على إلى أن عن مع هذا هذه التي الذي كان ما لا
        """
}
