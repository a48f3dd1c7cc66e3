/// Phrases that say by themselves what a line is for where it begins with them, in small letters.
///
/// Other than `FurnitureWords`, which are weighed together with everything else that is known of a line, they decide: hardly
/// any line of a story begins so. They are those of the programs that make pages (WordPress, Blogger), and of the labels,
/// notices and forms that sites of a language have in common.
enum DecidingWords {
    /// How a line has to go on behind a phrase.
    enum Rest: Sendable {
        /// In any way.
        case any
        /// Not as a sentence does: without a comma right behind the phrase and a full stop at the end.
        case title
        /// With a few words at the most.
        case short
        /// With a few words and a colon, and not as a sentence does.
        case colon
        /// With nothing but signs.
        case nothing
    }

    /// What a phrase says of a line that begins with it.
    struct Meaning: Sendable {
        let purpose: FurniturePurpose
        let rest: Rest
    }

    /// The phrases with which lines begin.
    static let openings = PhraseTable<Meaning>([
        (Meaning(purpose: .otherStories, rest: .title), otherStories),
        (Meaning(purpose: .otherStories, rest: .any), sentencesOnOtherStories),
        (Meaning(purpose: .otherStories, rest: .colon), otherSites),
        (Meaning(purpose: .pictures, rest: .title), pictures),
        (Meaning(purpose: .account, rest: .title), account),
        (Meaning(purpose: .account, rest: .any), sentencesOnAccounts),
        (Meaning(purpose: .sharing, rest: .title), sharing),
        (Meaning(purpose: .sharing, rest: .any), sentencesOnSharing),
        (Meaning(purpose: .pictures, rest: .any), sentencesOnPictures),
        (Meaning(purpose: .author, rest: .nothing), aboutSite),
        (Meaning(purpose: .legal, rest: .any), legal),
        (Meaning(purpose: .legal, rest: .short), legalLabels),
        (Meaning(purpose: .selling, rest: .any), selling),
        (Meaning(purpose: .talk, rest: .title), talk + titlesOfForms),
        (Meaning(purpose: .talk, rest: .any), sentencesOnTalk + noticesOfForms),
        (Meaning(purpose: .author, rest: .short), author),
        (Meaning(purpose: .filing, rest: .title), filing),
        (Meaning(purpose: .turning, rest: .nothing), alone + foot),
    ])

    /// The phrases with which forms for comments begin, the notices below them, and what stands at the foot of pages: they end
    /// a discussion.
    static let ends = PhraseTable<Rest>([
        (.any, titlesOfForms + noticesOfForms + belowForms), (.nothing, foot + footOfTalk),
    ])

    /// The phrases that decide wherever they stand in a line.
    static let anywhere = PhraseTable<FurniturePurpose>([
        (.account, accountAnywhere), (.legal, legalAnywhere), (.talk, talkAnywhere), (.turning, turningAnywhere),
        (.selling, sellingAnywhere),
    ])

    private static let otherStories = [
        "read also", "also read", "read more:", "read more on", "read more about", "read next", "read this next",
        "related:", "related story", "related stories", "related article", "related articles", "related post",
        "related posts", "related content", "related coverage", "see also:", "more on this", "you may also like",
        "you might also like", "you may also be interested", "you might also be interested", "recommended for you",
        "recommended reading", "don't miss:", "don’t miss:", "further reading:", "in case you missed",
        "what to read next", "read further", "also see:", "previous article", "next article", "previous post",
        "next post", "lesen sie auch", "lesen sie hier", "lesen sie dazu", "lesen sie mehr", "lesen sie weiter",
        "lies auch", "lies hier", "lest auch", "mehr zum thema", "mehr zu diesem thema", "mehr dazu:", "mehr zu:",
        "das könnte dich auch", "das könnte sie auch", "das könnte euch auch", "das könnte ihnen auch",
        "dich könnte auch", "sie könnte auch", "könnte sie auch", "könnte dich auch", "siehe auch:", "sehen sie auch",
        "weitere informationen:", "weiterführende links", "weiterführende informationen", "hier geht es zur",
        "hier geht es zum", "hier geht's zur", "hier geht's zum", "hier geht’s zu", "hier gehts zu", "weiterlesen:",
        "vorheriger artikel", "nächster artikel", "vorheriger beitrag", "nächster beitrag", "voriger artikel",
        "voriger beitrag", "à lire aussi", "a lire aussi", "lire aussi", "à lire également", "a lire également",
        "à voir aussi", "voir aussi", "lire également", "vous aimerez aussi", "vous pourriez aussi aimer",
        "lire la suite", "article précédent", "article suivant", "lea también", "lee también", "leer también",
        "lea además", "lee además", "vea también", "ver también:", "mira también", "puedes ver:", "puedes leer:",
        "puede leer:", "también te puede", "te puede interesar", "le puede interesar", "quizá te interese",
        "te recomendamos", "le recomendamos", "seguir leyendo", "nota relacionada", "artículo anterior",
        "artículo siguiente", "leia também", "leia mais", "leia ainda", "veja também", "veja mais", "saiba mais",
        "confira também", "você também pode gostar", "continue lendo", "leggi anche", "leggi tutto",
        "potrebbe interessarti", "ti potrebbe interessare", "potrebbe anche interessarti",
        "ti potrebbero interessare", "lees ook", "lees meer", "lees verder", "bekijk ook", "läs också", "läs även",
        "läs mer", "les også", "les mer", "læs også", "læs mere", "lue myös", "katso myös", "czytaj też",
        "czytaj także", "czytaj również", "czytaj więcej", "czytaj dalej", "zobacz też", "zobacz także",
        "zobacz również", "przeczytaj także", "przeczytaj też", "dowiedz się więcej", "więcej na ten temat",
        "čtěte také", "čtěte též", "přečtěte si", "mohlo by vás zajímat", "olvasta már", "citește și", "citeşte şi",
        "citiți și", "διαβάστε επίσης", "διαβάστε ακόμα", "bunlar da ilginizi", "baca juga", "xem thêm",
        "читайте также", "читайте ещё", "читать также", "смотрите также", "материалы по теме", "читайте також",
        "дивіться також", "関連記事", "あわせて読みたい", "こちらもおすすめ", "相关阅读", "相关新闻", "延伸阅读", "推荐阅读", "相關新聞", "延伸閱讀", "관련 기사",
        "관련기사", "यह भी पढ़ें", "ये भी पढ़ें", "اقرأ أيضا", "اقرأ أيضًا", "إقرأ أيضا", "more from", "previous story",
        "next story", "mehr nachrichten", "mehr artikel", "auch lesenswert", "weitere artikel", "weitere beiträge",
        "weitere meldungen", "weitere nachrichten", "passend zum thema", "passend dazu", "ähnliche artikel",
        "ähnliche beiträge", "ähnliche themen", "verwandte artikel", "verwandte beiträge", "verwandte themen",
        "meistgelesen", "meist gelesen", "die meistgelesenen", "meist-gelesen", "meistdiskutiert", "meist-diskutiert",
        "meistkommentiert", "am meisten gelesen", "neueste beiträge", "neuste beiträge", "letzte beiträge",
        "aktuelle beiträge", "empfehlungen der redaktion", "empfohlene artikel", "unsere empfehlung",
        "zum weiterlesen", "jetzt lesen", "mehr kommentare", "mehr kolumnen", "mehr videos", "mehr bilder",
        "mehr fotos", "mehr rezepte", "mehr podcasts", "weitere kolumnen", "weitere videos", "weitere rezepte",
        "weitere podcasts", "more columns", "more videos", "more photos", "more recipes", "more podcasts",
        "entdecken sie jetzt", "sur le même sujet", "sur le même thème", "articles similaires", "articles liés",
        "articles récents", "les plus lus", "dans la même rubrique", "en savoir plus sur", "noticias relacionadas",
        "notas relacionadas", "artículos relacionados", "contenido relacionado", "temas relacionados", "relacionadas",
        "matérias relacionadas", "notícias relacionadas", "mais lidas", "articoli correlati", "i più letti",
        "per approfondire", "meer over", "gerelateerde artikelen", "meest gelezen", "ook interessant", "mest läst",
        "mest lest", "mest læste", "luetuimmat", "polecane", "powiązane", "najczęściej czytane", "poprzedni artykuł",
        "następny artykuł", "související články", "nejčtenější", "kapcsolódó cikk", "ilgili haberler",
        "tin liên quan", "по теме", "vorschau auf den nächsten",
    ]

    private static let sentencesOnOtherStories = [
        "weitere informationen finden", "weitere informationen hierzu", "mehr dazu lesen",
    ]

    private static let otherSites = [
        "also on", "también en", "aussi sur", "auch auf", "auch bei", "também em", "anche su",
    ]

    private static let pictures = [
        "photo:", "photos:", "photo by ", "photos by ", "photo credit", "photograph:", "photograph by ",
        "photographs by ", "image:", "images:", "image credit", "image source", "image courtesy", "picture:",
        "pictures:", "illustration:", "screenshot:", "graphic:", "credit:", "featured image", "cover image", "[photo",
        "foto:", "fotos:", "bild:", "bilder:", "titelbild:", "bildquelle", "bildnachweis", "bildrechte", "fotoquelle",
        "fotonachweis", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "grafik:", "foto/", "fotograf:",
        "fotografie:", "quelle:", "abb.:", "crédit photo", "crédits photo", "crédit :", "crédits :", "photo :",
        "photos :", "image :", "légende :", "crédito:", "créditos:", "imagen:", "imagem:", "ilustración:",
        "fotografía:", "zdjęcie:", "fot. ", "źródło:", "beeld:", "kuva:", "fotó:", "фото:", "写真：", "写真:", "图：",
        "图片来源", "사진=", "(photo:", "(image:", "(credit:", "(picture:", "(foto:", "(bild:", "(symbolbild",
        "(symbolfoto", "(archivbild", "(archivfoto", "(grafik:", "(crédit", "(crédito:",
    ]

    private static let account = [
        "subscribe to", "subscribe now", "subscribe for", "sign up for", "sign up to", "sign up now",
        "get regular updates", "join our newsletter", "join our mailing", "enter your email", "your email address",
        "stay up to date", "stay up-to-date", "already a subscriber", "already a member", "become a subscriber",
        "please donate", "follow me on", "you have reached your", "this article is for subscribers",
        "download our app", "download the app", "thanks for signing up", "thank you for signing up",
        "thank you for subscribing", "unlimited access", "get full access", "instant access to", "jetzt anmelden",
        "jetzt registrieren", "jetzt abonnieren", "abonnieren sie", "abonniere ", "kostenlos zum newsletter",
        "zum newsletter", "hier geht es zum newsletter", "bleiben sie auf dem laufenden", "bleib auf dem laufenden",
        "bleiben sie informiert", "nichts mehr verpassen", "du willst nichts mehr", "gib deine e-mail",
        "geben sie ihre e-mail", "um neue beiträge per e-mail", "deine e-mail-adresse", "ihre e-mail-adresse",
        "folge uns", "folgen sie uns", "folgt uns", "folge mir", "folgt mir", "unterstützen sie uns",
        "unterstütze uns", "unterstützt uns", "unterstützen sie unsere", "helfen sie uns", "jetzt spenden",
        "jetzt mitglied", "werden sie mitglied", "werde mitglied", "mit der anmeldung", "benachrichtigung aktivieren",
        "abonnez-vous", "inscrivez-vous", "s'abonner", "je m'abonne", "votre adresse", "suscríbete", "suscríbase",
        "regístrate", "síguenos", "síganos", "apóyanos", "inscreva-se", "assine ", "siga-nos", "cadastre-se",
        "iscriviti", "seguici", "sostienici", "schrijf je in", "meld je aan", "abonneer", "volg ons", "prenumerera",
        "anmäl dig", "följ oss", "meld deg på", "tilmeld dig", "zapisz się", "subskrybuj", "obserwuj nas",
        "zaloguj się", "подпишитесь", "подписывайтесь", "підписуйтесь", "会員登録", "follow us on", "follow us:",
        "get the latest news", "if you enjoyed this", "if you liked this", "if you like this article",
        "if you found this article", "suivez-nous sur", "únete a nuestro", "get email updates", "please support our",
        "become a member of our", "log in to your", "folge uns auf", "folgen sie uns auf", "folge mir auf",
    ]

    private static let sentencesOnAccounts = [
        "enter your email", "your email address", "gib deine e-mail", "geben sie ihre e-mail",
        "um neue beiträge per e-mail", "deine e-mail-adresse", "ihre e-mail-adresse", "trage deine daten",
        "this article is for subscribers", "this content is for subscribers", "thank you for signing up",
        "thanks for signing up", "kostenlos zum newsletter", "zum newsletter", "hier geht es zum newsletter",
        "benachrichtigung aktivieren", "folge uns auch", "folgen sie uns auch", "stay up-to-date on our",
        "stay up to date on our", "if you enjoyed reading this", "if you enjoyed this article",
        "if you enjoyed this post", "if you liked this article", "if you liked this post", "mit der anmeldung stimme",
        "votre adresse de messagerie est uniquement", "instant access to the full",
    ]

    private static let sharing = [
        "share this", "share on", "share via", "share:", "liked this article", "like this article", "tweet this",
        "pin it", "click to share", "teile diesen", "teilt diesen", "teilen:", "diesen artikel teilen",
        "diesen beitrag teilen", "artikel teilen", "beitrag teilen", "mit freunden teilen", "empfiehl dies",
        "artikel weiterempfehlen", "partager :", "partager sur", "compartir:", "compartir en", "deel dit", "delen:",
        "dela:", "dela artikeln", "del artikkelen", "del artiklen", "udostępnij", "поделиться", "поделитесь", "分享到",
        "シェアする", "teilen sie dies", "teilen sie diesen", "teile diesen beitrag", "teile diesen artikel",
        "partagez cet article", "condividi su", "condividi questo", "comparte este artículo", "compartilhe este",
    ]

    private static let sentencesOnSharing = [
        "möchten sie den artikel", "war der artikel", "war dieser artikel", "hat ihnen der artikel",
        "hat dir der artikel", "artikel gefallen", "der artikel gefällt", "did you like this article",
        "did you enjoy this article", "wenn ihnen der artikel", "wenn dir der artikel",
    ]

    private static let sentencesOnPictures = ["beitragsbild", "beitragsbilder"]

    private static let aboutSite = [
        "about", "about us", "about me", "about this site", "about this blog", "über uns", "über mich",
        "über diese reihe", "über diesen blog", "über dieses blog", "über den blog", "über das blog",
    ]

    private static let legal = [
        "©", "(©", "all rights reserved", "this site uses cookies", "this site uses akismet",
        "this website uses cookies", "we use cookies", "this site is protected by", "this work is licensed",
        "except where otherwise noted", "if not explicitly specified", "advertising disclosure",
        "advertiser disclosure", "affiliate disclosure", "this post may contain", "this post contains affiliate",
        "this post contains references", "this article may contain affiliate", "this article contains affiliate",
        "this page contains affiliate", "as an amazon associate", "we may receive compensation",
        "we may receive a commission", "we may earn", "opinions expressed are", "the opinions expressed in",
        "the views expressed in this", "this entry was posted", "this post was posted", "alle rechte vorbehalten",
        "diese website verwendet", "diese webseite verwendet", "diese seite verwendet cookies",
        "diese website benutzt cookies", "wir verwenden cookies", "wir nutzen cookies", "datenschutz & cookies",
        "trotz sorgfältiger inhaltlicher", "bei diesem beitrag handelt es sich um ein",
        "bei diesem artikel handelt es sich um ein", "dieser text wurde veröffentlicht unter",
        "dieser text steht unter", "dieser artikel steht unter", "dieses werk ist lizenziert",
        "für links auf dieser seite", "die mit * gekenn", "bei den mit *", "enthält affiliate",
        "dieser beitrag enthält affiliate", "dieser beitrag enthält werbung", "dieser beitrag gibt die meinung",
        "dieser artikel gibt die meinung", "klicken sie auf den unteren button",
        "an dieser stelle finden sie externen", "an dieser stelle finden sie einen externen",
        "empfohlener externer inhalt", "externer inhalt", "erstelle eine kostenlose website", "tous droits réservés",
        "ce site utilise des cookies", "ce site utilise akismet", "en poursuivant votre",
        "todos los derechos reservados", "este sitio utiliza cookies", "este sitio web utiliza cookies",
        "todos os direitos reservados", "este site utiliza cookies", "tutti i diritti riservati",
        "questo sito utilizza", "alle rechten voorbehouden", "deze website gebruikt", "alla rättigheter",
        "alle rettigheter", "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "materiał chroniony prawem",
        "všechna práva vyhrazena", "minden jog fenntartva", "все права защищены", "版权所有", "版權所有", "無断転載",
        "cette entrée a été publiée", "esta entrada fue publicada", "questa voce è stata pubblicata",
        "ten wpis został", "dit bericht werd geplaatst", "we recommend the best products",
        "disclaimer: the responses", "disclaimer: this",
    ]
    private static let legalLabels = [
        "powered by", "proudly powered", "copyright 1", "copyright 2", "copyright ©", "copyright (c)", "copyright:",
        "datenschutz &", "datenschutz |", "impressum |", "cookie policy", "cookies auf", "cookies on this",
    ]

    private static let selling = [
        "your cart is empty", "ihr warenkorb ist leer", "dein warenkorb ist leer", "votre panier est vide",
        "tu carrito está vacío", "article continues below", "story continues below", "continue reading below",
        "continua após", "[advertisement",
        "advertisement:", "- anzeige",
    ]

    private static let talk = [
        "join the conversation", "join the discussion", "kommentieren sie", "keine kommentare", "diskutieren sie mit",
        "laissez un commentaire", "dejá tu comentario", "deja tu comentario", "escribe un comentario",
        "deixe uma resposta", "plaats een reactie", "reageer op", "skriv en kommentar", "legg igjen",
        "zostaw odpowiedź", "skomentuj", "přidat komentář", "コメントを残す", "发表评论", "發表評論",
    ]

    private static let sentencesOnTalk = [
        "comments are closed", "comments are off", "you must be logged in", "time limit is exhausted",
        "es gibt noch keine kommentare", "die kommentarfunktion", "kommentare sind geschlossen",
        "tu dirección de correo", "no comments yet", "noch keine kommentare", "be the first to comment",
        "les commentaires sont fermés", "du musst angemeldet sein", "save my name", "bitte melden sie sich an, um",
        "bitte loggen sie sich ein",
    ]

    private static let author = [
        "about the author", "about the writer", "full bio", "author bio", "about the editor", "view all posts",
        "more articles by", "find more by", "read the latest from", "über den autor", "über die autorin",
        "über die autoren", "zum autor", "zur autorin", "autoreninfo", "autor/in", "alle beiträge von",
        "alle artikel von", "weitere artikel von", "à propos de l'auteur", "à propos de l’auteur", "sobre el autor",
        "sobre la autora", "sobre o autor", "sobre a autora", "over de auteur", "om författaren", "om forfatteren",
    ]

    private static let filing = [
        "posted in ", "filed under", "filed to", "tagged with", "tagged in", "tags:", "tags :", "tag:", "categories:",
        "category:", "topics:", "topic:", "keywords:", "labels:", "source:", "schlagwörter", "schlagworte",
        "stichwörter:", "stichworte:", "kategorie:", "kategorie :", "kategorien:", "abgelegt unter",
        "veröffentlicht unter", "veröffentlicht in ", "themen:", "rubrik:", "étiquettes", "mots-clés", "catégorie :",
        "classé dans", "etiquetas:", "categorías:", "archivado en", "marcadores:", "categorias:", "trefwoorden",
        "ämnen:", "emner:", "tagi:", "tematy:", "słowa kluczowe", "kategoria:", "štítky", "témata:", "теги:",
        "метки:", "рубрика:", "besucher sind online", "benutzer online", "gäste online", "users online",
        "guests online", "visitors online", "als pdf herunterladen", "pdf herunterladen", "download pdf",
        "download as pdf", "download the pdf", "artikel als pdf", "pdf:", "télécharger le pdf", "descargar pdf",
        "artikel drucken", "artikel versenden", "seite drucken", "diese seite drucken", "kontakt:", "pressekontakt",
        "media contact", "press contact", "springe zu", "springe direkt", "skip to", "zum inhalt springen",
        "video verfügbar bis",
    ]

    private static let alone = [
        "published", "updated", "veröffentlichung", "veröffentlicht", "aktualisiert", "datum", "date", "stand",
        "publié", "publicado", "publisert", "sist oppdatert", "opublikowano", "related", "read more", "more",
        "see also", "share", "print", "tags", "topics", "comments", "home", "menu", "search", "back", "next",
        "previous", "loading", "start", "subscribe", "sign up", "log in", "contact", "imprint", "want more",
        "top posts", "top stories", "you are here", "back to top", "mehr", "themen", "thema", "teilen", "drucken",
        "kommentare", "startseite", "menü", "suche", "zurück", "weiter", "vorherige", "nächste", "quellenangaben",
        "quellen", "quelle", "einzelnachweise", "links", "downloads", "download", "weiterlesen",
        "weitere informationen", "bildergalerie", "fotostrecke", "bilder", "video", "videos", "audio",
        "mehr erfahren", "zum seitenanfang", "nach oben", "autor", "autorin", "autoren", "partager", "imprimer",
        "commentaires", "accueil", "sommaire", "retour", "suivant", "précédent", "thèmes", "mots clés", "compartir",
        "imprimir", "comentarios", "inicio", "temas", "etiquetas", "volver", "compartilhar", "comentários", "início",
        "stampa", "commenti", "delen", "reacties", "dela", "kommentarer", "komentarze", "tagi", "powrót", "drukuj",
        "więcej", "więcej informacji", "více", "pour aller plus loin", "weitere themen", "weitere infos",
        "más información", "más noticias", "zum thema", "more news", "most popular", "most read", "auch interessant",
        "schon gelesen", "polecamy", "lo más leído", "lo más visto", "further reading", "continue reading",
        "sigue leyendo", "siga leyendo", "up next", "mehr infos", "mehr informationen", "discover more",
        "jetzt entdecken", "promoted", "cookie", "cookies", "donate", "support us", "support our work", "sponsored",
        "tagged", "copyright", "anzeige", "anzeigen", "werbung", "annonce", "publicidad", "publicité", "publicidade",
        "pubblicità", "advertentie", "annons", "annonse", "reklama", "реклама", "广告", "廣告", "広告", "reprodução",
        "divulgação", "advertisement", "paid content", "paid post", "advertorial", "partnerangebot",
        "haftungsausschluss", "haftungshinweis", "nutzungsbedingungen", "disclaimer", "disclosure", "helfen sie mit",
        "getty images", "shutterstock", "stichwörter", "stichworte", "argomenti", "cookie einstellungen",
        "cookie-einstellungen", "zur person", "entdecken sie jetzt",
    ]

    private static let accountAnywhere = [
        "to our newsletter", "to our free newsletter", "to my newsletter", "to your inbox every",
        "straight to your inbox", "right to your inbox", "delivered to your inbox", "newsletter sign-up",
        "newsletter signup", "sign up for our", "subscribe to our", "would like to send you push",
        "unseren newsletter", "unserem newsletter", "unseren newslettern", "kostenlosen newsletter",
        "newsletter anmelden", "newsletter abonnieren", "abonnieren sie kostenlos", "abonnieren sie unser",
        "abonnieren sie den", "in deinen posteingang", "in deinem posteingang", "in dein postfach", "in ihr postfach",
        "notre newsletter", "votre boîte mail", "nuestro boletín", "nuestra newsletter", "nossa newsletter",
        "la nostra newsletter", "onze nieuwsbrief", "vårt nyhetsbrev", "vores nyhedsbrev", "naszego newslettera",
        "нашу рассылку",
    ]

    private static let legalAnywhere = [
        "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
        "todos os direitos reservados", "tutti i diritti riservati", "wszelkie prawa zastrzeżone",
        "все права защищены", "privacy policy and terms", "google privacy policy", "uses akismet",
        "verwendet akismet", "affiliate-links", "affiliatelinks", "contain affiliate links", "affiliate commission",
        "ggf. eine provision", "ist lizenziert unter", "licensed under a creative", "licensed under creative",
        "under a creative commons", "unter einer creative commons", "veröffentlicht und wurde unter",
    ]

    private static let talkAnywhere = [
        "email address will not be published", "required fields are marked",
        "e-mail-adresse wird nicht veröffentlicht", "erforderliche felder", "e-mail ne sera pas publiée",
        "messagerie ne sera pas publiée", "correo electrónico no será publicada", "e-mail não será publicado",
        "email non sarà pubblicato", "e-mailadres wordt niet gepubliceerd", "adres e-mail nie zostanie",
        "kommentieren zu können", "müssen angemeldet sein",
    ]

    private static let turningAnywhere = [
        "besucher sind online", "benutzer online:", "gäste online:", "guests online:", "als pdf herunterladen",
        "als pdf downloaden",
    ]

    private static let sellingAnywhere = [
        "has been added to your cart", "artikel wurde erfolgreich hinzugefügt", "wurde in den warenkorb gelegt",
        "a été ajouté à votre panier",
    ]

    /// Of forms for comments, and below them.
    private static let titlesOfForms = [
        "leave a reply", "leave a comment", "post a comment", "add a comment", "write a comment",
        "schreibe einen kommentar", "schreiben sie einen kommentar", "kommentar verfassen", "kommentar schreiben",
        "kommentar hinterlassen", "hinterlasse einen kommentar", "hinterlasse eine antwort", "laisser un commentaire",
        "deja un comentario", "deixe um comentário", "lascia un commento", "geef een reactie", "lämna ett svar",
        "dodaj komentarz", "добавить комментарий", "оставить комментарий", "log in to comment", "sign in to comment",
    ]

    private static let noticesOfForms = [
        "your email address will not", "notify me of follow", "notify me of new", "deine e-mail-adresse wird nicht",
        "ihre e-mail-adresse wird nicht", "kommentarfunktion ist", "sie müssen sich anmelden um",
        "sie müssen angemeldet sein", "sie müssen eingeloggt sein",
    ]

    private static let belowForms = [
        "this site uses akismet", "save my name, email", "subscribe to our newsletter", "subscribe to my",
        "copyright ©", "© 20", "© 19", "gib deine e-mail-adresse", "um neue beiträge per e-mail",
        "trage deine daten unten", "diese website verwendet akismet", "die kommentarfunktion ist",
        "erstelle eine kostenlose website", "votre adresse e-mail ne sera", "votre adresse de messagerie ne sera",
        "ce site utilise akismet", "tu dirección de correo electrónico no", "o seu endereço de e-mail não",
        "il tuo indirizzo email non", "je e-mailadres wordt niet", "din e-postadress kommer inte",
        "twój adres e-mail nie", "ваш адрес email не", "you must be logged in to",
    ]

    /// At the foot of pages, where they stand alone.
    private static let foot = [
        "mentions légales", "impressum", "datenschutz", "datenschutzerklärung", "privacy policy", "terms of use",
        "terms of service", "newsletter", "letzte kommentare", "neueste kommentare", "kontakt", "follow us",
        "alle artikel", "top-themen",
    ]

    private static let footOfTalk = [
        "impressum & kontakt", "recent comments", "contact us", "about us", "über uns", "follow us on", "aviso legal",
        "protection des données", "plan du site", "polityka prywatności",
    ]
}
