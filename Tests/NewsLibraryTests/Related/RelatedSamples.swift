/// Small articles of which a person said which belong together: those of one event, written by different hands. Each event
/// has another one of the same topic beside it, with the same agency, author, or place, that is not the same; the last ones
/// share nothing but those with any of them. They were written before anything was measured.
struct RelatedSample {
    /// What happened, nil for what happened only once.
    let event: String?
    /// The language (ISO 639-1).
    let language: String
    let headline: String
    /// Author and source, as the header names them.
    let (author, source): (String, String)
    let text: String

    init(
        _ event: String?, _ headline: String, by author: String, _ source: String, language: String = "en",
        _ text: String
    ) {
        (self.event, self.language, self.headline) = (event, language, headline)
        (self.author, self.source, self.text) = (author, source, text)
    }

    /// The page as a file has it.
    var page: String { "Title: \(headline)\nAuthor: \(author)\nSource: \(source)\nDate: 2026-02-17\n\n\(text)\n" }

    static let all = tuned + untuned

    /// The events that a method may be tuned on.
    static let tuned = [
        RelatedSample(
            "Elsinora", "Ferry Elsinora rams the quay at Brackwater", by: "Ida Lund", "Harbour Wire",
            """
            Eleven people were hurt on Sunday evening when the ferry Elsinora came into Brackwater too fast and struck the eastern quay. The captain had reported trouble with the steering an hour before.

            Divers found the bow torn open over four metres. The Halvard line has taken the vessel out of service, and the harbour master, Piet Oduya, has asked for an inquiry.
            """),
        RelatedSample(
            "Elsinora", "Steering fault blamed for Sunday's crash in the harbour", by: "Tom Reyes", "The Courier",
            """
            A worn valve left the crew of the Elsinora without a rudder in the last mile before Brackwater, investigators say in a first report. They praise the captain, who had the passengers sit down before the impact.

            Of the eleven injured two are still in hospital. Halvard says that the same part will be replaced on its other boats.
            """),
        RelatedSample(
            "Elsinora", "“Everybody sit down”: how passengers lived through the crash", by: "Ida Lund", "Evening Post",
            """
            Marta Viken was buying coffee when the loudspeaker told everybody aboard the Elsinora to sit down on the floor. Nine seconds later the ship hit the quay of Brackwater, and the coffee machine went through a window.

            She broke a wrist. The man beside her, a nurse, looked after three others until the ambulances came.
            """),
        RelatedSample(
            "Kestrel", "Freighter Kestrel aground off Lunde", by: "Ida Lund", "Harbour Wire",
            """
            The freighter Kestrel ran onto the rocks south of Lunde in fog early on Thursday, with nine hundred tonnes of fertiliser. Nobody was hurt. Two tugs failed to pull the ship free at high water.

            The coast guard has laid a barrier against oil, of which some has been seen in the bay.
            """),
        RelatedSample(
            "Kestrel", "Oil reaches the bird islands after Lunde stranding", by: "Sam Okoro", "The Courier",
            """
            Volunteers have picked up sixty oiled eiders near Lunde since the Kestrel struck a reef there. The owners, from Piraeus, have sent a salvage team with pumps.

            Fishermen fear for the mussel beds in the bay, which are worth four million a year. The fertiliser is still dry in its holds.
            """),
        RelatedSample(
            "Kestrel", "Salvors to lighten stranded ship before the spring tide", by: "Tom Reyes", "Evening Post",
            """
            A floating crane is to take half of the cargo off the Kestrel by Monday, when the tide off Lunde will be the highest of the year. If that does not free her, she will stay on the reef until autumn.

            The mate, who had the watch in the fog, has been questioned by the coast guard.
            """),
        RelatedSample(
            "Tarnow", "Earthquake shakes Tarnow valley, six dead", by: "Agnes Holm", "Reval Press",
            """
            A quake of magnitude 6.1 has brought down houses in the upper Tarnow valley. Six people died in the village of Sorrel, where the church tower fell on the market hall during mass.

            The road is cut in three places, so that helpers come by helicopter. The army has put up tents for two thousand.
            """),
        RelatedSample(
            "Tarnow", "In Sorrel they dig with their hands", by: "Bela Kiss", "Highland Times",
            """
            Nobody in Sorrel slept on the second night after the tremor. Where the tower stood is a heap of stones, and on it men in dust masks form a chain and pass buckets. A girl of nine was pulled out alive at dawn.

            Above Tarnow the rocks still move. Each time the dogs know first.
            """),
        RelatedSample(
            "Tarnow", "Why the ground moved under the Tarnow fault", by: "Agnes Holm", "Reval Press",
            """
            For two centuries the fault beneath the Tarnow valley was silent, and seismologists had thought it dead. The shock that destroyed Sorrel came from a depth of eight kilometres only, which explains the damage.

            Aftershocks of up to magnitude 5 are likely for weeks, says the observatory.
            """),
        RelatedSample(
            "Isolde", "Strong quake felt in Port Isolde, no tsunami", by: "Agnes Holm", "Reval Press",
            """
            An earthquake of magnitude 6.4 under the sea has rattled Port Isolde. Windows broke in the towers at the bay, and the refinery shut itself down. The warning of a tsunami was lifted after forty minutes.

            Nobody was killed. Trains stood still until the bridges had been looked at.
            """),
        RelatedSample(
            "Isolde", "Refinery in Port Isolde dark after the tremor", by: "Lena Fauré", "Market Daily",
            """
            The largest refinery of the country may be idle for a week. Sensors closed all valves when the seabed off Port Isolde moved on Friday, as they should; two furnaces cooled down so fast that their lining cracked.

            Fuel prices rose by three per cent. The operator, Petronor, speaks of an inspection, not of damage.
            """),
        RelatedSample(
            "Isolde", "Schools on the bay pass their first real drill", by: "Bela Kiss", "Highland Times",
            """
            Four hundred children walked up the hill behind Port Isolde in eleven minutes when the sirens howled on Friday. They had practised it each March. The wave did not come, but the head teachers are content.

            Only at the harbour school the gate was locked, and a caretaker cut it open.
            """),
        RelatedSample(
            "Lackwerk", "Brand im Lackwerk Zwickenau: 200 Anwohner in Sicherheit", by: "Jana Wolf", "Landbote",
            language: "de",
            """
            In einer Halle des Lackwerks Zwickenau ist in der Nacht zum Mittwoch ein Feuer ausgebrochen. 200 Anwohner mussten ihre Häuser verlassen. Messungen der Feuerwehr ergaben keine gefährlichen Stoffe in der Luft.

            Ein Arbeiter erlitt Verbrennungen. Die Ursache ist noch offen, die Polizei ermittelt.
            """),
        RelatedSample(
            "Lackwerk", "Nach dem Feuer: Zwickenau fragt, wie sicher sein Werk ist", by: "Uwe Brandt", "Morgenpost",
            language: "de",
            """
            Drei Tage nach dem Großbrand im Lackwerk haben Bürger von Zwickenau eine Versammlung gefordert. Die Sprinkler waren im Herbst abgeschaltet worden, weil Leitungen leckten, räumte die Geschäftsführung ein.

            Der verletzte Arbeiter liegt noch in der Klinik. Der Landrat will die Genehmigung prüfen.
            """),
        RelatedSample(
            "Lackwerk", "Funke beim Schweißen löste Großbrand aus", by: "Jana Wolf", "Landbote", language: "de",
            """
            Das Feuer, das die Halle 3 des Lackwerks in Zwickenau zerstört hat, begann bei Schweißarbeiten am Dach. Zu diesem Schluss kommt die Polizei. Gegen eine Firma aus der Nachbarstadt wird ermittelt.

            Der Schaden beträgt neun Millionen Euro. Bis zum Sommer soll an zwei Linien wieder gearbeitet werden.
            """),
        RelatedSample(
            nil, "Waldbrand bei Groß Kreuth gelöscht", by: "Jana Wolf", "Landbote", language: "de",
            """
            Die Feuerwehr hat den Waldbrand bei Groß Kreuth nach vier Tagen gelöscht. Verbrannt sind zwölf Hektar Kiefern. Die Polizei vermutet eine weggeworfene Zigarette.

            Die Straße nach Altsee ist wieder frei.
            """),
        RelatedSample(
            nil, "A new mural for the fish hall of Brackwater", by: "Ida Lund", "Harbour Wire",
            """
            The fish hall at Brackwater has a mural again, thirty metres long, with herring in all colours. The painter, Nell Abara, worked on it for a winter, mostly in gloves.

            Children named every fish. The old picture had been whitewashed in the seventies.
            """),
    ]

    /// The events that are only measured.
    static let untuned = [
        RelatedSample(
            "teachers", "Teachers in Hallowby walk out over class sizes", by: "Rhea Stone", "City Desk",
            """
            All nineteen schools of Hallowby stayed shut on Monday, as eleven hundred teachers struck for smaller classes. Their union, the SEU, wants no more than twenty-four pupils to a room. The city offers twenty-eight.

            Talks are to go on tonight. The mayor called the walkout unnecessary.
            """),
        RelatedSample(
            "teachers", "Grandparents step in as school strike enters second week", by: "Joel Amis", "Hallowby Echo",
            """
            Hans Petri, 71, has not done fractions since 1967. This week he teaches them to seven children at a kitchen table in Hallowby, because their teachers are on the picket line.

            The SEU says that its members will not go back to classes of thirty. Parents' patience is wearing thin, a survey shows.
            """),
        RelatedSample(
            "teachers", "Deal ends Hallowby school strike: 26 to a class", by: "Rhea Stone", "City Desk",
            """
            Pupils go back to their desks on Thursday. After fourteen days the teachers' union SEU and the city of Hallowby met in the middle: no class will have more than twenty-six from autumn on.

            It will cost three million a year, for which forty teachers are to be hired. The SEU's members still have to vote.
            """),
        RelatedSample(
            "buses", "Bus drivers in Hallowby stop work at midnight", by: "Rhea Stone", "City Desk",
            """
            No bus will leave the depots of Hallowby from midnight on. Drivers of Citibus want their breaks paid, and voted for a strike without end. The city asks commuters to share cars.

            The tram runs, but only every twenty minutes.
            """),
        RelatedSample(
            "buses", "Walking to work: day three without Citibus", by: "Joel Amis", "Hallowby Echo",
            """
            The bicycle shops are sold out. On the third day on which Citibus stands still, long rows of people cross the bridge on foot, and some seem to like it.

            The drivers' spokeswoman, Ana Duarte, says that a break that is spent beside the bus is work. The company counts what it would cost: two million.
            """),
        RelatedSample(
            "buses", "Court rejects Citibus's bid to halt the stoppage", by: "Kit Marlow", "The Courier",
            """
            Drivers may go on striking, a judge ruled on Friday. Citibus had argued that the union's vote came a day too early. Ana Duarte embraced her lawyer on the steps.

            The company will appeal. From Monday on emergency lines are to serve the two hospitals of Hallowby.
            """),
        RelatedSample(
            "dairies", "Nordmelk and Alpina to become one dairy", by: "Lena Fauré", "Market Daily",
            """
            The cooperatives Nordmelk and Alpina will merge and make a quarter of the country's cheese. Farmers of both have agreed, Nordmelk's by a narrow vote. The new company is to sit in Vellin.

            Competition authorities have until June to object. Shares are not traded.
            """),
        RelatedSample(
            "dairies", "Small farms fear the milk giant", by: "Bela Kiss", "Highland Times",
            """
            When Alpina's tanker comes up to Josef Ramm's farm, it takes four hundred litres. He does not believe that it will still come once Nordmelk decides about the routes.

            The two dairies promise to collect from everyone for five years. After that, Ramm says, he will be seventy anyway.
            """),
        RelatedSample(
            "dairies", "Watchdog clears Nordmelk deal with strings attached", by: "Lena Fauré", "Market Daily",
            """
            Two cheese plants have to be sold before Alpina and Nordmelk may join, the competition office has decided. It also forbids them to bind farmers for more than a year.

            Both boards accepted at once. Brands stay as they are; Vellin gets the laboratory.
            """),
        RelatedSample(
            "banks", "Vellin Savings Bank swallows its rival Unita", by: "Lena Fauré", "Market Daily",
            """
            The Vellin Savings Bank will take over Unita for 1.2 billion. It would become the third largest lender, with four hundred branches, of which every fifth is to close.

            Unita had lost money with office towers. Competition authorities will look at the deal in spring.
            """),
        RelatedSample(
            "banks", "Unita staff learn of the takeover from the radio", by: "Kit Marlow", "The Courier",
            """
            At Unita's headquarters in Orsk nobody had been told. “I heard it while brushing my teeth,” says a clerk of thirty years. The savings bank from Vellin promises to dismiss nobody before 2028.

            A works council has called a meeting for Tuesday. Its chairwoman wants the promise in writing.
            """),
        RelatedSample(
            "banks", "Which branches will go: the list of the savings bank", by: "Lena Fauré", "Market Daily",
            """
            Eighty-one branches of Unita and the Vellin Savings Bank close by next winter, most of them where both have one in the same street. In Orsk nine of fourteen go.

            For customers with an account at Unita nothing changes until then; their cards stay valid.
            """),
        RelatedSample(
            "水見橋", "水見橋、ひび割れで全面通行止め", by: "佐伯", "北都新聞", language: "ja",
            """
            県は十七日、川上町の水見橋を全面通行止めにした。橋脚に長さ二メートルのひび割れが見つかったため。再開のめどは立っていない。

            水見橋は一日に八千台が通る。バスは下流の新道を回る。
            """),
        RelatedSample(
            "水見橋", "橋が使えない朝　川上町の通学に渡し船", by: "三浦", "川上日報", language: "ja",
            """
            水見橋の通行止めを受けて、川上町の漁師たちが中学生を船で対岸へ運び始めた。十二人乗りの船が朝だけで九回往復する。

            料金は取らない。組合長は「橋脚のひび割れが直るまで続ける」と話す。
            """),
        RelatedSample(
            "水見橋", "水見橋の架け替え、県が検討　補修に三億円", by: "佐伯", "北都新聞", language: "ja",
            """
            ひび割れで通行止めが続く水見橋について、県は補修だけで三億円かかるとの見積もりを示した。架け替えは二十億円。

            川上町の住民説明会では、早い再開を求める声が相次いだ。
            """),
        RelatedSample(
            nil, "川上町の図書館、夜も開館へ", by: "佐伯", "北都新聞", language: "ja",
            """
            川上町の図書館が四月から夜九時まで開く。仕事帰りの利用を増やすねらいで、職員を二人雇う。

            子ども向けの朗読会は、これまで通り土曜の午後に開く。
            """),
        RelatedSample(
            nil, "Hallowby opens a reading room for night workers", by: "Rhea Stone", "City Desk",
            """
            Whoever comes off a shift at four in the morning can now sit in the warm in Hallowby: the reading room at the station stays open all night. Bakers and nurses came first.

            Coffee costs one crown. The city pays for the light.
            """),
    ]
}
