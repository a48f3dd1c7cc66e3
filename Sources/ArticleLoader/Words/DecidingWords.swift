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
        /// With nothing but signs and numbers.
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
        (Meaning(purpose: .pictures, rest: .any), pictures),
        (Meaning(purpose: .pictures, rest: .short), pictureLabels),
        (Meaning(purpose: .account, rest: .any), account),
        (Meaning(purpose: .account, rest: .short), accountLabels),
        (Meaning(purpose: .sharing, rest: .title), sharing),
        (Meaning(purpose: .legal, rest: .any), legal),
        (Meaning(purpose: .legal, rest: .short), legalLabels),
        (Meaning(purpose: .selling, rest: .any), selling),
        (Meaning(purpose: .selling, rest: .short), sellingLabels),
        (Meaning(purpose: .talk, rest: .title), talk),
        (Meaning(purpose: .talk, rest: .any), sentencesOnTalk),
        (Meaning(purpose: .author, rest: .title), author),
        (Meaning(purpose: .filing, rest: .any), filing),
        (Meaning(purpose: .filing, rest: .short), filingLabels),
        (Meaning(purpose: .turning, rest: .nothing), alone),
    ])

    /// The phrases that decide wherever they stand in a line.
    static let anywhere = PhraseTable<FurniturePurpose>([
        (.account, accountAnywhere), (.legal, legalAnywhere), (.talk, talkAnywhere), (.turning, turningAnywhere),
        (.selling, sellingAnywhere),
    ])

    private static let otherStories = [
        "read also", "also read", "read more:", "read more on", "read more about", "read next", "read this next",
        "related:", "related story", "related stories", "related article", "related articles", "related post",
        "related posts", "related content",
        "related coverage", "see also:", "more on this", "you may also like", "you might also like",
        "you may also be interested", "you might also be interested", "recommended for you", "recommended reading",
        "don't miss:", "don’t miss:", "further reading:", "in case you missed", "what to read next", "read further",
        "continue reading", "also see:", "previous article", "next article", "previous post", "next post",
        "lesen sie auch", "lesen sie hier", "lesen sie dazu", "lesen sie mehr", "lesen sie weiter", "lies auch",
        "lies hier", "lest auch", "mehr zum thema", "mehr zu diesem thema", "mehr dazu:", "mehr zu:",
        "das könnte dich auch", "das könnte sie auch", "das könnte euch auch", "das könnte ihnen auch",
        "dich könnte auch", "sie könnte auch", "könnte sie auch", "könnte dich auch", "siehe auch:", "sehen sie auch",
        "weitere informationen:", "weiterführende links", "weiterführende informationen", "hier geht es zu",
        "hier geht es zur", "hier geht es zum", "hier geht's zur", "hier geht's zum",
        "hier geht's zu", "hier geht’s zu", "hier gehts zu", "weiterlesen:", "vorheriger artikel", "nächster artikel",
        "vorheriger beitrag", "nächster beitrag", "voriger artikel", "voriger beitrag", "vorschau auf", "à lire aussi",
        "a lire aussi", "lire aussi", "à lire également", "a lire également", "à voir aussi", "voir aussi",
        "lire également", "vous aimerez aussi", "vous pourriez aussi aimer", "pour aller plus loin", "lire la suite",
        "article précédent", "article suivant", "lea también", "lee también", "leer también", "lea además",
        "lee además", "vea también", "ver también:", "mira también", "puedes ver:", "puedes leer:", "puede leer:",
        "también te puede", "te puede interesar", "le puede interesar", "quizá te interese", "te recomendamos",
        "le recomendamos", "sigue leyendo", "siga leyendo", "seguir leyendo", "nota relacionada", "artículo anterior",
        "artículo siguiente", "leia também", "leia mais", "leia ainda", "veja também", "veja mais", "saiba mais",
        "confira também", "você também pode gostar", "continue lendo", "leggi anche", "leggi tutto", "guarda anche",
        "vedi anche", "potrebbe interessarti", "ti potrebbe interessare", "potrebbe anche interessarti",
        "ti potrebbero interessare", "lees ook", "lees meer", "lees verder", "bekijk ook", "läs också", "läs även",
        "läs mer", "les også", "les mer", "læs også", "læs mere", "lue myös", "katso myös", "czytaj też",
        "czytaj także", "czytaj również", "czytaj więcej", "czytaj dalej", "zobacz też", "zobacz także",
        "zobacz również", "przeczytaj także", "przeczytaj też", "dowiedz się więcej", "więcej na ten temat",
        "čtěte také", "čtěte též", "přečtěte si", "mohlo by vás zajímat", "olvasta már", "citește și", "citeşte şi",
        "citiți și", "διαβάστε επίσης", "διαβάστε ακόμα", "bunlar da ilginizi", "baca juga", "xem thêm",
        "читайте также", "читайте ещё", "читать также", "смотрите также", "материалы по теме", "читайте також",
        "дивіться також", "関連記事", "あわせて読みたい", "こちらもおすすめ", "相关阅读", "相关新闻", "延伸阅读", "推荐阅读", "相關新聞", "延伸閱讀", "관련 기사",
        "관련기사", "यह भी पढ़ें", "ये भी पढ़ें", "اقرأ أيضا", "اقرأ أيضًا", "إقرأ أيضا", "more from", "most read",
        "most popular", "previous story", "next story", "up next", "further reading", "mehr aus", "mehr von",
        "mehr über", "mehr infos", "mehr informationen", "mehr nachrichten", "mehr artikel", "auch interessant",
        "auch lesenswert", "weitere artikel", "weitere beiträge", "weitere meldungen", "weitere nachrichten",
        "weitere themen", "weitere infos", "weitere informationen zu", "zum thema", "passend zum thema", "passend dazu",
        "ähnliche artikel", "ähnliche beiträge", "ähnliche themen", "verwandte artikel", "verwandte beiträge",
        "verwandte themen", "meistgelesen", "meist gelesen", "die meistgelesenen", "meist-gelesen", "meistdiskutiert",
        "meist-diskutiert", "meistkommentiert", "am meisten gelesen",
        "neueste beiträge", "neuste beiträge", "letzte beiträge", "aktuelle beiträge", "empfehlungen der redaktion",
        "empfohlene artikel", "unsere empfehlung", "zum weiterlesen", "jetzt lesen", "also on", "también en",
        "aussi sur", "mehr kommentare", "mehr kolumnen",
        "mehr videos", "mehr bilder", "mehr fotos", "mehr rezepte", "mehr podcasts", "weitere kolumnen",
        "weitere videos", "weitere rezepte", "weitere podcasts", "more columns", "more videos", "more photos",
        "more news", "more recipes", "more podcasts", "entdecken sie jetzt",
        "jetzt entdecken", "discover more", "schon gelesen",
        "sur le même sujet", "sur le même thème", "articles similaires", "articles liés", "articles récents",
        "les plus lus", "dans la même rubrique", "en savoir plus sur", "más información", "más noticias", "más sobre",
        "noticias relacionadas", "notas relacionadas", "artículos relacionados", "contenido relacionado",
        "temas relacionados", "lo más leído", "lo más visto", "relacionadas", "matérias relacionadas",
        "notícias relacionadas", "mais lidas", "articoli correlati", "i più letti", "per approfondire", "meer over",
        "gerelateerde artikelen", "meest gelezen", "ook interessant", "mest läst", "mest lest", "mest læste",
        "luetuimmat", "polecamy", "polecane", "powiązane", "najczęściej czytane", "poprzedni artykuł",
        "następny artykuł", "související články", "nejčtenější", "kapcsolódó cikk", "ilgili haberler", "tin liên quan",
        "по теме",
    ]

    private static let sentencesOnOtherStories = [
        "weitere informationen finden", "weitere informationen hierzu", "mehr dazu lesen",
    ]

    private static let pictures = [
        "photo:", "photos:", "photo by ", "photos by ", "photo credit", "photograph:", "photograph by ",
        "photographs by ", "image:", "images:", "image credit", "image source", "image courtesy", "picture:",
        "pictures:", "illustration:", "illustration by ", "screenshot:", "graphic:", "credit:", "featured image",
        "cover image", "(photo", "(image", "(credit", "(picture", "[photo",
        "foto:", "fotos:", "bild:", "bilder:", "titelbild:", "beitragsbild", "bildquelle", "bildnachweis", "bildrechte",
        "fotoquelle", "fotonachweis", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "grafik:", "(foto",
        "(bild", "(symbolbild", "(symbolfoto", "(archivbild", "(archivfoto", "(grafik", "vergrößern ", "foto/",
        "fotograf:", "fotografie:", "quelle:", "abb.:",
        "crédit photo", "crédits photo", "crédit :", "crédits :", "photo :", "photos :", "image :", "(crédit",
        "légende :", "crédito:", "créditos:", "(crédito", "imagen:", "imagem:", "ilustración:", "fotografía:",
        "zdjęcie:", "fot. ", "źródło:", "beeld:", "kuva:", "fotó:", "фото:", "写真：", "写真:", "图：", "图片来源", "사진=",
    ]
    private static let pictureLabels = ["getty images", "shutterstock", "divulgação", "reprodução"]

    private static let account = [
        "subscribe to", "subscribe now", "subscribe for", "sign up for", "sign up to", "sign up now", "get the latest",
        "get email", "get regular updates", "join our newsletter", "join our mailing", "enter your email",
        "your email address", "stay up to date", "stay up-to-date", "never miss", "register now", "log in to",
        "already a subscriber", "already a member", "become a member", "become a subscriber", "please donate",
        "please support", "follow us", "follow me on", "you have reached your", "this article is for subscribers",
        "this content is for", "download our app", "download the app", "thanks for signing up",
        "thank you for signing up", "thank you for subscribing", "if you enjoyed", "if you liked", "if you like this",
        "if you found this", "unlimited access", "get full access", "instant access to",
        "melden sie sich", "melde dich", "jetzt anmelden", "jetzt registrieren", "jetzt abonnieren",
        "abonnieren sie", "abonniere ", "abonniert ", "kostenlos zum newsletter", "zum newsletter",
        "hier geht es zum newsletter", "holen sie sich", "bleiben sie auf dem laufenden", "bleib auf dem laufenden",
        "bleiben sie informiert", "nichts mehr verpassen", "du willst nichts mehr", "gib deine e-mail",
        "geben sie ihre e-mail", "um neue beiträge per e-mail", "deine e-mail-adresse", "ihre e-mail-adresse",
        "folge uns", "folgen sie uns", "folgt uns", "folge mir", "folgt mir", "unterstützen sie uns", "unterstütze uns",
        "unterstützt uns", "unterstützen sie unsere", "helfen sie uns", "spenden sie", "jetzt spenden", "jede spende",
        "jede kleine spende", "jetzt mitglied", "mitglied werden", "werden sie mitglied", "werde mitglied",
        "werde teil", "trage deine", "tragen sie ihre", "mit der anmeldung", "benachrichtigung aktivieren",
        "abonnez-vous", "inscrivez-vous", "s'abonner", "je m'abonne", "suivez-nous", "votre adresse",
        "suscríbete", "suscríbase", "regístrate", "síguenos", "síganos", "apóyanos", "únete a", "inscreva-se",
        "assine ",
        "siga-nos", "cadastre-se", "iscriviti", "seguici", "abbonati", "sostienici", "schrijf je in", "meld je aan",
        "abonneer", "volg ons", "prenumerera", "anmäl dig", "följ oss", "meld deg på", "tilmeld dig", "zapisz się",
        "subskrybuj", "obserwuj nas", "zaloguj się", "подпишитесь", "подписывайтесь", "присоединяйтесь", "підписуйтесь",
        "会員登録",
    ]
    private static let accountLabels = ["newsletter", "donate", "support us", "support our", "helfen sie mit"]

    private static let sharing = [
        "share this", "share on", "share with", "share via", "share:", "share the article", "liked this article",
        "like this article", "did you like", "enjoyed this", "tweet this", "pin it", "click to share",
        "teilen sie", "teile diesen", "teile diese", "teile den", "teilt diesen", "teilen:", "diesen artikel teilen",
        "diesen beitrag teilen", "artikel teilen", "beitrag teilen", "mit freunden teilen", "artikel gefallen",
        "hat ihnen der artikel", "hat dir der artikel", "wenn ihnen der artikel", "wenn dir der artikel",
        "der artikel gefällt", "gefällt ihnen", "gefällt dir", "gefällt euch", "empfiehl dies",
        "artikel weiterempfehlen", "möchten sie den artikel", "war der artikel", "war dieser artikel",
        "vergiss nicht zu teilen", "partagez", "partager :", "partager sur", "compartir:", "compartir en",
        "comparte est", "compartilhe", "condividi", "deel dit", "delen:", "dela:", "dela artikeln", "del artikkelen",
        "del artiklen", "udostępnij", "podziel się", "поделиться", "поделитесь", "分享到", "シェアする",
    ]

    private static let legal = [
        "©", "(©", "(c) ", "all rights reserved", "this site uses", "this website uses", "we use cookies",
        "this site is protected", "by submitting", "by signing up", "by clicking", "by subscribing", "powered by",
        "proudly powered", "terms of use", "terms of service", "privacy policy", "this work is licensed",
        "except where otherwise noted", "if not explicitly specified", "advertising disclosure",
        "advertiser disclosure", "affiliate disclosure", "disclosure:", "disclaimer:", "this post may contain",
        "this post contains", "this article may contain", "this article contains affiliate",
        "this page contains affiliate", "as an amazon associate", "we may receive", "we may earn", "we earn a",
        "opinions expressed", "the opinions expressed", "the views expressed", "views expressed",
        "this entry was posted", "this post was posted",
        "alle rechte vorbehalten", "diese website verwendet", "diese webseite verwendet", "diese seite verwendet",
        "diese website benutzt", "wir verwenden cookies", "wir nutzen cookies", "datenschutz & cookies",
        "trotz sorgfältiger", "bei diesem beitrag handelt es sich", "bei diesem artikel handelt es sich",
        "dieser text wurde veröffentlicht unter", "dieser text steht unter",
        "dieser artikel steht unter", "dieses werk ist lizenziert", "für links auf dieser seite", "die mit * gekenn",
        "bei den mit *", "enthält affiliate", "dieser beitrag enthält affiliate", "dieser beitrag enthält werbung",
        "dieser beitrag gibt die meinung", "dieser artikel gibt die meinung", "klicken sie auf den", "klicke auf den",
        "bitte klicken sie", "zum schutz ihrer", "an dieser stelle finden sie", "an dieser stelle befindet",
        "empfohlener externer inhalt", "externer inhalt", "erstelle eine kostenlose website", "der beitrag wurde am",
        "dieser beitrag wurde am", "dieser eintrag wurde am",
        "tous droits réservés", "ce site utilise", "mentions légales", "en poursuivant votre", "todos los derechos",
        "este sitio utiliza", "este sitio web", "todos os direitos", "este site utiliza", "tutti i diritti",
        "questo sito utilizza", "alle rechten voorbehouden", "deze website gebruikt", "alla rättigheter",
        "alle rettigheter", "wszelkie prawa", "wszystkie prawa", "materiał chroniony", "všechna práva", "minden jog",
        "все права", "版权所有", "版權所有", "無断転載", "cette entrée a été publiée", "esta entrada fue publicada",
        "questa voce è stata pubblicata", "ten wpis został", "dit bericht werd geplaatst",
    ]
    private static let legalLabels = [
        "copyright", "cookie", "cookies", "disclaimer", "disclosure", "datenschutz", "impressum", "haftungsausschluss",
        "haftungshinweis", "nutzungsbedingungen",
    ]

    private static let selling = [
        "your cart is empty", "ihr warenkorb ist leer", "dein warenkorb ist leer", "votre panier est vide",
        "tu carrito está vacío", "article continues below", "story continues below", "continue reading below",
        "continua após", "[advertisement",
        "advertisement:", "- anzeige",
    ]
    private static let sellingLabels = [
        "advertisement", "sponsored", "promoted", "paid content", "paid post", "anzeige", "anzeigen", "werbung",
        "advertorial", "partnerangebot", "publicité", "annonce", "publicidad", "publicidade", "pubblicità",
        "advertentie", "annons", "annonse", "reklama", "реклама", "广告", "廣告", "広告",
    ]

    private static let talk = [
        "leave a reply", "leave a comment", "post a comment", "add a comment", "write a comment",
        "join the conversation", "join the discussion", "log in to comment", "sign in to comment",
        "schreibe einen kommentar", "schreiben sie einen kommentar", "kommentar verfassen", "kommentar schreiben",
        "kommentar hinterlassen", "kommentieren sie", "hinterlasse einen kommentar", "hinterlasse eine antwort",
        "keine kommentare", "diskutieren sie mit", "laisser un commentaire", "laissez un commentaire",
        "deja un comentario", "dejá tu comentario", "deja tu comentario", "escribe un comentario",
        "deixe um comentário", "deixe uma resposta", "lascia un commento", "geef een reactie", "plaats een reactie",
        "reageer op", "lämna ett svar", "skriv en kommentar", "legg igjen", "dodaj komentarz", "zostaw odpowiedź",
        "skomentuj", "přidat komentář", "добавить комментарий", "оставить комментарий", "コメントを残す", "发表评论", "發表評論",
    ]

    private static let sentencesOnTalk = [
        "comments are closed", "comments are off", "required fields are", "you must be logged in", "notify me of",
        "save my name", "time limit is exhausted", "es gibt noch keine kommentare", "die kommentarfunktion",
        "kommentarfunktion", "kommentare sind geschlossen", "erforderliche felder", "sie müssen angemeldet",
        "sie müssen sich anmelden", "du musst angemeldet", "du musst dich anmelden", "bitte melden sie sich an",
        "bitte loggen sie", "les commentaires sont", "tu dirección de correo", "no comments yet",
        "noch keine kommentare", "be the first to comment",
    ]

    private static let author = [
        "about the author", "about the writer", "full bio", "author bio", "about the editor", "view all posts",
        "more by", "more articles by",
        "find more by", "read the latest from", "über den autor", "über die autorin", "über die autoren", "zur person",
        "zum autor", "zur autorin", "autoreninfo", "autor/in", "alle beiträge von", "alle artikel von",
        "weitere artikel von",
        "à propos de l'auteur", "à propos de l’auteur", "sobre el autor", "sobre la autora", "sobre o autor",
        "sobre a autora", "over de auteur", "om författaren", "om forfatteren", "o autorze", "o autorovi", "об авторе",
    ]

    private static let filing = [
        "posted in ", "filed under", "filed to", "tagged with", "tagged in", "tags:", "tags :", "tag:", "categories:",
        "category:", "topics:", "topic:", "keywords:", "labels:", "source:", "schlagwörter", "schlagworte",
        "stichwörter:", "stichworte:", "kategorie:", "kategorie :", "kategorien:", "abgelegt unter",
        "veröffentlicht unter", "veröffentlicht in ", "themen:", "thema:", "rubrik:", "étiquettes", "mots-clés",
        "catégorie :", "classé dans", "etiquetas:", "categorías:", "archivado en", "marcadores:", "categorias:",
        "trefwoorden", "ämnen:", "emner:", "tagi:", "tematy:", "słowa kluczowe", "kategoria:", "štítky", "témata:",
        "теги:", "метки:", "рубрика:", "タグ", "カテゴリ", "标签", "標籤", "태그",
        "besucher sind online", "benutzer online", "gäste online", "users online", "guests online", "visitors online",
        "als pdf herunterladen", "pdf herunterladen", "download pdf", "download as pdf", "download the pdf",
        "artikel als pdf", "pdf:", "télécharger le pdf", "descargar pdf", "artikel drucken", "artikel versenden",
        "seite drucken", "diese seite drucken", "print this", "email this", "kontakt:", "pressekontakt",
        "media contact", "press contact", "contact:", "springe zu", "springe direkt", "skip to",
        "zum inhalt springen",
    ]
    private static let filingLabels = [
        "tagged", "stichwörter", "stichworte", "argomenti", "video verfügbar bis", "verfügbar bis",
    ]

    private static let alone = [
        "published", "updated", "veröffentlichung", "veröffentlicht", "aktualisiert", "datum", "date", "stand",
        "publié",
        "publicado", "publisert", "sist oppdatert", "opublikowano", "related", "read more", "more", "see also", "share",
        "print", "tags", "topics", "comments", "home", "menu",
        "search", "back", "next", "previous", "loading", "start", "subscribe", "sign up", "log in", "follow us",
        "contact", "about us", "imprint", "want more", "top posts", "top stories", "you are here", "back to top",
        "mehr", "themen", "thema", "teilen", "drucken", "kommentare", "startseite", "menü", "suche", "zurück", "weiter",
        "vorherige", "nächste", "kontakt", "über uns", "über mich", "über diese reihe", "quellenangaben", "quellen",
        "quelle", "einzelnachweise", "links", "downloads", "download", "weiterlesen", "weitere informationen",
        "bildergalerie", "fotostrecke", "bilder", "video", "videos", "audio", "mehr erfahren", "letzte kommentare",
        "neueste kommentare", "top-themen", "zum seitenanfang", "nach oben", "alle artikel", "autor", "autorin",
        "autoren", "partager", "imprimer", "commentaires", "accueil", "sommaire", "retour", "suivant", "précédent",
        "thèmes", "mots clés", "compartir", "imprimir", "comentarios", "inicio", "temas", "etiquetas", "volver",
        "compartilhar", "comentários", "início", "stampa", "commenti", "delen", "reacties", "dela", "kommentarer",
        "komentarze", "tagi", "powrót", "drukuj", "więcej", "więcej informacji", "více",
    ]

    private static let accountAnywhere = [
        "to our newsletter", "to our free newsletter", "to my newsletter", "to your inbox", "in your inbox",
        "daily newsletter", "weekly newsletter", "free newsletter", "newsletter sign-up", "newsletter signup",
        "email updates", "push notifications", "email newsletter", "sign up for our", "sign up here",
        "subscribe to our", "subscribe to the", "abonnieren sie kostenlos", "abonnieren sie unser",
        "abonnieren sie jetzt", "abonnieren sie den", "abonnez-vous à", "suscríbete a", "iscriviti alla",
        "unseren newsletter", "unserem newsletter", "kostenlosen newsletter", "newsletter anmelden",
        "newsletter abonnieren", "deinen posteingang", "deinem posteingang", "dein postfach", "ihr postfach",
        "ihrem postfach", "notre newsletter", "votre boîte mail", "nuestro boletín", "nuestra newsletter",
        "tu correo electrónico", "nossa newsletter", "no seu e-mail", "la nostra newsletter", "onze nieuwsbrief",
        "vårt nyhetsbrev", "vores nyhedsbrev", "naszego newslettera", "нашу рассылку",
    ]

    private static let legalAnywhere = [
        "all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
        "todos os direitos reservados", "tutti i diritti riservati", "wszelkie prawa zastrzeżone",
        "все права защищены", "privacy policy and terms", "google privacy policy", "uses akismet", "verwendet akismet",
        "affiliate links", "affiliate-links", "affiliatelinks", "affiliate commission", "earn a commission",
        "receive compensation", "ggf. eine provision", "licensed under", "ist lizenziert unter",
        "under a creative commons", "unter einer creative commons",
    ]

    private static let talkAnywhere = [
        "to post a comment", "to leave a comment", "kommentieren zu können", "um zu kommentieren",
        "will not be published", "required fields are marked", "wird nicht veröffentlicht", "erforderliche felder",
        "ne sera pas publiée", "no será publicada", "não será publicado", "non sarà pubblicato",
        "wordt niet gepubliceerd", "kommentarfunktion", "nie zostanie opublikowany",
    ]

    private static let turningAnywhere = [
        "besucher sind online", "benutzer online", "gäste online", "users online", "guests online", "visitors online",
        "als pdf herunterladen", "als pdf downloaden", "als pdf öffnen", "download as a pdf", "télécharger en pdf",
        "descargar en pdf", "scarica il pdf",
    ]

    private static let sellingAnywhere = [
        "was added to your cart", "has been added to your cart", "was added to your basket",
        "artikel wurde erfolgreich hinzugefügt", "in den warenkorb gelegt", "zum warenkorb hinzugefügt",
        "a été ajouté à votre panier", "se ha añadido a tu carrito",
    ]
}
