/// Words by which the parts of a page that are no article are known, in small letters, by what the part is for.
enum FurnitureWords {
    /// Above or before links to other stories.
    private static let otherStories = [
        "related articles", "related stories", "related posts", "related:", "related content", "related topics",
        "related news", "related coverage", "related reading", "read also", "read next", "read this next", "read more:",
        "more from", "more on ", "more in ", "more stories", "more news", "more articles", "you may also like",
        "you might also like", "you may like", "you might like", "also on ", "recommended", "editor's pick",
        "editor’s pick", "editors' pick", "most read", "most popular", "most viewed", "most commented", "top stories",
        "trending", "popular posts", "popular articles", "popular now", "latest news", "latest posts",
        "latest articles",
        "latest stories", "latest from", "recent posts", "recent articles", "recent comments", "recent stories",
        "don't miss", "don’t miss", "up next", "further reading", "see also", "also read", "also see", "other stories",
        "other articles", "from the web", "around the web", "in case you missed", "what to read next", "next article",
        "previous article", "next story", "previous story", "next post", "previous post", "next:", "previous:",
        "post navigation", "continue browsing", "more posts",
        "weitere artikel", "weitere beiträge", "weitere themen", "weitere meldungen", "weitere nachrichten",
        "weitere news",
        "weitere infos", "weitere informationen", "weiterführende", "mehr zum thema", "mehr aus", "mehr von", "mehr zu",
        "mehr über", "mehr dazu", "mehr infos", "mehr artikel", "mehr news", "das könnte", "könnte sie auch",
        "könnte dich auch", "auch interessant", "auch interessieren", "auch lesen", "lesen sie auch", "lesen sie hier",
        "lesen sie mehr", "lesen sie dazu", "lies auch", "lest auch", "jetzt lesen", "siehe auch", "ähnliche artikel",
        "ähnliche beiträge", "ähnliche themen", "meistgelesen", "meist gelesen", "meistkommentiert", "neueste beiträge",
        "neueste artikel", "neueste nachrichten", "neueste kommentare", "letzte beiträge", "aktuelle beiträge",
        "aktuelle artikel", "aktuelle meldungen", "aktuelle nachrichten", "aktuelle themen", "beliebte beiträge",
        "beliebte artikel", "beliebte posts", "top-themen", "top themen", "zum thema", "passend zum thema",
        "verwandte artikel",
        "verwandte beiträge", "verwandte themen", "empfehlungen der redaktion", "empfohlen", "unsere empfehlung",
        "andere artikel", "vorheriger artikel", "vorheriger beitrag", "nächster artikel", "nächster beitrag",
        "beitragsnavigation", "beitrags-navigation", "ältere beiträge", "neuere beiträge", "zurück zur übersicht",
        "alle artikel", "alle beiträge", "alle meldungen", "alle news", "alle nachrichten",
        "à lire aussi", "lire aussi", "à lire également", "a lire aussi", "a lire également", "voir aussi",
        "sur le même sujet", "sur le même thème", "articles similaires", "articles liés", "articles récents",
        "article précédent", "article suivant", "les plus lus", "les plus populaires", "derniers articles",
        "dans la même rubrique", "nos recommandations",
        "te puede interesar", "le puede interesar", "también te puede", "lo más leído", "lo más visto", "más leídas",
        "lea también", "lee también", "leer también", "lea además", "mira también", "ver también", "ver además",
        "noticias relacionadas", "notas relacionadas", "artículos relacionados", "temas relacionados", "más noticias",
        "más sobre", "últimas noticias", "artículo anterior", "artículo siguiente", "entradas recientes",
        "leia também", "leia mais", "veja também", "veja mais", "saiba mais", "mais lidas", "mais notícias",
        "relacionadas",
        "relacionados", "últimas notícias", "artigo anterior", "próximo artigo",
        "leggi anche", "leggi tutto", "articoli correlati", "potrebbe interessarti", "ti potrebbe", "i più letti",
        "più letti", "ultime notizie", "articolo precedente", "articolo successivo",
        "lees ook", "lees meer", "lees verder", "meer nieuws", "meer over", "meer van", "gerelateerd", "meest gelezen",
        "bekijk ook", "vorige artikel", "volgende artikel",
        "läs mer", "läs också", "läs även", "relaterat", "relaterade", "mest läst", "mest lästa", "les også",
        "læs også",
        "les mer", "læs mere", "mest lest", "mest læste", "se også", "lue myös", "luetuimmat",
        "czytaj też", "czytaj także", "czytaj również", "czytaj więcej", "zobacz też", "zobacz także", "zobacz również",
        "dowiedz się więcej", "przeczytaj także", "przeczytaj też", "polecane", "polecamy", "powiązane", "najczęściej",
        "najnowsze", "poprzedni artykuł", "następny artykuł",
        "čtěte také", "přečtěte si", "související", "nejčtenější", "olvasta már", "kapcsolódó", "citește și",
        "citiți și",
        "διαβάστε επίσης", "διαβάστε ακόμα", "ilgili haberler", "bunlar da ilginizi", "çok okunan", "baca juga",
        "artikel terkait", "berita terkait", "terpopuler", "đọc thêm", "xem thêm", "tin liên quan",
        "читайте также", "читать далее", "по теме", "похожие", "популярное", "другие новости", "ещё по теме",
        "читайте також", "関連記事", "おすすめ", "人気記事", "こちらもおすすめ", "前の記事", "次の記事", "相关", "推荐阅读", "热门",
        "上一篇", "下一篇", "相關", "推薦閱讀", "관련 기사", "관련기사", "인기 기사", "많이 본", "यह भी पढ़ें", "ये भी पढ़ें", "और पढ़ें",
        "اقرأ أيضا", "اقرأ أيضًا", "إقرأ أيضا", "مواضيع ذات صلة", "الأكثر قراءة", "קראו גם",
    ]

    /// Of buttons that pass the story on, and of other networks.
    private static let sharing = [
        "share on", "share this", "share via", "share article", "share story", "share:", "tweet", "whatsapp",
        "pinterest",
        "facebook", "twitter", "instagram", "linkedin", "telegram", "reddit", "flipboard", "tumblr", "xing", "tiktok",
        "youtube", "flattr", "follow us", "follow @", "follow me", "follow on", "find us on", "like us on", "like this",
        "be the first to like", "join the conversation", "rss", "send this", "email this", "copy link", "link copied",
        "teilen", "empfehlen", "gefällt mir", "gefällt das", "folge uns", "folgen sie uns", "folgt uns", "folge mir",
        "weitersagen", "merken", "versenden", "link kopieren", "partager", "partagez", "suivez-nous", "j'aime",
        "compartir", "comparte", "síguenos", "síganos", "me gusta", "compartilh", "siga-nos", "condividi", "seguici",
        "mi piace", "delen", "volg ons", "dela på", "dela artikel", "följ oss", "del på", "følg oss", "udostępnij",
        "obserwuj", "sdílet", "megosztás", "paylaş", "bagikan", "chia sẻ", "поделиться", "подписывайтесь", "поділитися",
        "シェア", "ツイート", "フォロー", "分享", "微博", "微信", "关注", "關注", "공유", "शेयर", "साझा करें", "شارك", "مشاركة", "تابعنا",
    ]

    /// Of what asks for the reader's address, account or money.
    private static let account = [
        "newsletter", "subscribe", "subscription", "sign up", "sign in", "log in", "login", "log out", "register",
        "your email", "your e-mail", "email address", "e-mail address", "your inbox", "push notification",
        "desktop notification", "free trial", "become a member", "membership", "donate", "support us", "password",
        "my account", "create an account", "already a member", "already a subscriber", "download the app",
        "download our app", "get the app", "join our", "join now", "e-paper", "epaper",
        "anmelden", "angemeldet", "abonnieren", "abonnement", "abonniere", "registrieren", "einloggen", "ausloggen",
        "passwort", "ihre e-mail", "deine e-mail", "e-mail-adresse", "email-adresse", "benutzername", "mein konto",
        "jetzt testen", "jetzt abo", "zum abo", "probeabo", "spenden", "spende", "mitglied werden", "unterstütze uns",
        "unterstützen sie uns", "s'abonner", "abonnez", "abonné", "se connecter", "inscrivez", "mot de passe",
        "votre adresse", "suscríb", "suscripción", "suscribirse", "iniciar sesión", "regístr", "contraseña", "assine",
        "assinante", "cadastre", "iscriviti", "abbonati", "accedi", "inschrijven", "aanmelden", "abonneer", "inloggen",
        "prenumer", "logga in", "nyhetsbrev", "abonner", "logg inn", "log ind", "nyhedsbrev", "tilaa", "zaloguj",
        "zarejestruj", "subskryp", "prenumerat", "přihlásit", "předplat", "feliratkoz", "bejelentkez", "abone ol",
        "giriş yap", "berlangganan", "đăng ký", "đăng nhập", "подпис", "войти", "регистрац", "увійти", "会員登録", "ログイン",
        "メールマガジン", "登录", "注册", "订阅", "登入", "訂閱", "로그인", "회원가입", "구독", "सब्सक्राइब", "लॉग इन", "साइन इन",
        "اشترك", "تسجيل الدخول", "النشرة",
    ]

    /// Of legal notices and of the program that shows the page.
    private static let legal = [
        "cookie", "all rights reserved", "copyright", "©", "(c) 20", "privacy policy", "privacy notice", "terms of use",
        "terms of service", "terms and conditions", "disclaimer", "javascript", "adblock", "ad blocker", "your browser",
        "this site uses", "this website uses", "we use ", "powered by", "akismet", "recaptcha", "creative commons",
        "wordpress", "contact us", "about us", "accessibility", "sitemap",
        "impressum", "datenschutz", "alle rechte vorbehalten", "nutzungsbedingungen", "nutzungsbasierte", "agb",
        "haftungsausschluss", "diese website", "diese webseite", "ihren browser", "ihr browser", "dein browser",
        "externe inhalte", "externer inhalt", "externen inhalt", "inhalte zu laden", "inhalt zu laden", "barrierefrei",
        "mentions légales", "tous droits réservés", "politique de confidentialité", "ce site utilise",
        "todos los derechos",
        "política de privacidad", "aviso legal", "este sitio", "todos os direitos", "termos de uso", "tutti i diritti",
        "informativa", "alle rechten", "privacyverklaring", "alla rättigheter", "integritetspolicy", "alle rettigheter",
        "personvern", "prawa zastrzeżone", "polityka prywatności", "všechna práva", "ochrana osobních", "minden jog",
        "tüm hakları", "gizlilik", "hak cipta", "kebijakan privasi", "все права", "конфиденциальност", "всі права",
        "無断転載", "プライバシー", "版权", "版權", "隐私", "저작권", "무단", "개인정보", "सर्वाधिकार", "कॉपीराइट", "جميع الحقوق",
        "سياسة الخصوصية",
    ]

    /// Of captions and credits of pictures.
    private static let pictures = [
        "photo:", "photo by", "photos:", "photos by", "photo credit", "photograph:", "photographs:", "image:",
        "images:",
        "image credit", "image source", "picture:", "credit:", "getty images", "shutterstock", "istock", "pixabay",
        "unsplash", "/getty", "/afp", "/reuters", "/dpa", "(dpa", "(afp", "imago", "picture alliance",
        "picture-alliance", "screenshot", "illustration:", "graphic:", "video:",
        "foto:", "foto ", "fotos:", "bild:", "bilder:", "bildquelle", "bildnachweis", "fotoquelle", "symbolbild",
        "symbolfoto", "archivbild", "archivfoto", "fotograf", "grafik:", "quelle:", "crédit photo", "crédits", "© ",
        "fotografía", "crédito:", "créditos", "divulgação", "reprodução", "beeld:", "bild/", "kuva:", "zdjęcie", "fot.",
        "źródło", "foto/", "fotó:", "фото:", "写真", "撮影", "图片", "图：", "圖片", "사진", "फोटो", "चित्र", "صورة",
        "vergrößern", "enlarge", "bildergalerie", "fotostrecke", "photo gallery", "slideshow", "galería", "galeria",
    ]

    /// Of what somebody sells.
    private static let selling = [
        "advertisement", "advertising", "sponsored", "sponsor", "affiliate", "commission", "buy now", "shop now",
        "add to cart", "% off", "discount", "coupon", "our partners", "partner offers", "promoted", "paid content",
        "earn from qualifying",
        "werbung", "anzeige", "gesponsert", "sponsoren", "provision", "jetzt kaufen", "jetzt bestellen", "warenkorb",
        "zum angebot", "zum shop", "gutschein", "rabatt", "inkl. mwst", "versandkosten", "partnerangebot",
        "preisvergleich",
        "publicité", "partenaires", "acheter", "publicidad", "patrocin", "comprar", "publicidade", "pubblicità",
        "acquista",
        "advertentie", "koop nu", "annons", "annonse", "annonce", "reklama", "reklam", "hirdetés", "iklan", "quảng cáo",
        "реклама", "広告", "スポンサー", "购买", "广告", "廣告", "광고", "विज्ञापन", "إعلان",
    ]

    /// Of where the story is filed, and of other pages about it.
    private static let filing = [
        "posted in", "filed under", "filed to", "tagged", "tags:", "tags", "categories", "category:", "topics:",
        "topics", "archives", "archive:", "permalink", "bookmark", "keywords", "labels:", "trackback", "source:",
        "schlagwörter", "schlagworte", "stichwörter", "stichworte", "kategorie", "abgelegt unter", "abgelegt in",
        "veröffentlicht in", "veröffentlicht unter", "themen:", "rubrik", "ressort", "archiv",
        "dieses thema im programm",
        "lesezeichen", "étiquettes", "mots-clés", "catégorie", "classé dans", "etiquetas", "categorías", "categoría",
        "archivado", "publicado en", "categorias", "arquivado", "categorie", "archiviato", "onderwerpen",
        "ämnen", "kategori", "emner", "tagi", "tematy", "kategoria", "słowa kluczowe", "štítky", "témata", "címkék",
        "etiketler", "chủ đề", "теги", "метки", "рубрик", "タグ", "カテゴリ", "标签", "標籤", "分类", "태그", "टैग", "الوسوم",
        "الكلمات",
    ]

    /// Of buttons that lead about the page and the site.
    private static let turning = [
        "skip to", "back to", "read more", "continue reading", "read full", "full story", "view all", "see all",
        "show all", "show more", "load more", "loading", "click here", "click to", "print this", "print article",
        "print",
        "menu", "search", "homepage", "home page", "home", "next", "previous", "prev", "older posts", "newer posts",
        "page 1", "learn more", "find out more", "jump to", "top of page", "hide caption", "toggle", "close",
        "zum inhalt springen", "zur navigation", "drucken", "druckversion", "druckansicht", "weiterlesen", "mehr lesen",
        "mehr erfahren", "erfahren sie mehr", "erfahre mehr", "mehr anzeigen", "alle anzeigen", "hier klicken",
        "klicken sie", "klicke hier", "startseite", "nach oben", "seitenanfang", "zurück", "nächste seite", "suche",
        "menü", "übersicht", "schließen", "auf einer seite lesen", "als pdf", "artikel drucken", "haut de page",
        "retour", "en savoir plus", "lire la suite", "imprimer", "rechercher", "accueil", "inicio", "volver",
        "leer más",
        "ver más", "ver todo", "seguir leyendo", "imprimir", "buscar", "voltar", "início", "ler mais", "continue lendo",
        "torna", "stampa", "cerca", "continua a leggere", "terug", "zoeken", "naar boven", "tillbaka", "sök", "tilbake",
        "tilbage", "søg", "drukuj", "powrót", "szukaj", "strona główna", "czytaj dalej", "zpět", "hledat", "tisk",
        "vissza",
        "keresés", "ana sayfa", "devamını", "kembali", "selengkapnya", "trang chủ", "назад", "главная", "поиск",
        "на главную",
        "показать ещё", "版印刷", "検索", "トップ", "続きを読む", "一覧", "首页", "首頁", "返回", "搜索", "更多", "查看", "검색", "목록", "더보기",
        "होम", "खोज", "الرئيسية", "بحث", "المزيد",
    ]

    /// Of the form for comments and what stands around it.
    private static let talk = [
        "comment", "leave a reply", "reply", "required fields", "will not be published", "pingback", "discuss this",
        "responses", "report abuse", "rate this", "vote",
        "kommentar", "antworten", "antwort", "diskutieren", "diskussion", "netiquette", "leserbrief", "bewerten",
        "bewertung", "meinung", "pflichtfelder", "erforderliche felder", "wird nicht veröffentlicht", "melden",
        "commentaire", "répondre", "laisser un", "comentario", "comentar", "responder", "comentário", "commenti",
        "commenta", "rispondi", "reacties", "reageer", "reactie", "kommentera", "svar", "komentarz", "skomentuj",
        "odpowiedz", "komentář", "hozzászól", "yorum", "komentar", "bình luận", "комментар", "ответить", "коментар",
        "コメント", "返信", "评论", "評論", "回复", "댓글", "टिप्पणी", "कमेंट", "تعليق", "التعليقات",
    ]

    /// Of what is said of an author below the story.
    private static let author = [
        "about the author", "about author", "is a freelance", "is a writer", "is an editor", "is the editor",
        "is editor",
        "is a journalist", "is a reporter", "is a senior", "is a contributor", "is the author", "is an author",
        "is an award", "is a professor", "is a former", "is a staff", "has written for", "has covered", "writes about",
        "covers ", "prior to joining", "lives in", "lives with", "can be reached", "reach him", "reach her",
        "contact the",
        "view all posts by", "more by", "posts by", "articles by", "written by", "expert",
        "über den autor", "über die autorin", "über uns", "über mich", "der autor", "die autorin", "ist autor",
        "ist redakteur", "ist journalist", "ist freier", "ist freie", "arbeitet als", "arbeitet seit", "schreibt für",
        "schreibt über", "schreibt seit", "studierte", "geboren in", "wurde geboren", "lebt in", "lebt und arbeitet",
        "alle beiträge von", "à propos de l", "est journaliste", "est rédact", "l'auteur", "sobre el autor",
        "sobre la autora",
        "es periodista", "periodista", "sobre o autor", "jornalista", "l'autore", "giornalista", "over de auteur",
        "om författaren", "o autorze", "dziennikarz", "o autorovi", "об авторе", "журналист", "著者", "作者", "编辑：",
        "责任编辑", "편집", "लेखक", "الكاتب",
    ]

    /// Of what speaks to the reader and not of the news.
    private static let reader = [
        "please", "your ", " you ", "our ", " us ", "bitte", "ihre ", "ihnen", "sie uns", "unsere", "dein", " dich",
        " euch", "votre", " vous ", "notre", " nos ", "usted", "nuestr", "você", "nossa", "nosso", "vostro", "nostr",
        " uw ", " onze ", " din ", " vår ", "twoj", "twój", "nasz", "ваш", "наш", "あなた", "ください", "您", "你", "आप", "कृपया",
    ]

    /// All of them, by what they are for.
    static let all = PhraseTable<FurniturePurpose>([
        (.otherStories, otherStories),
        (.sharing, sharing),
        (.account, account),
        (.legal, legal),
        (.pictures, pictures),
        (.selling, selling),
        (.filing, filing),
        (.turning, turning),
        (.talk, talk),
        (.author, author),
        (.reader, reader),
    ])

    /// Whether a text has words that stand above links to other stories.
    static func leadsAway(_ text: String) -> Bool { occur(in: text, for: .otherStories) }

    /// Whether a text has any of the words, or any that are for one purpose.
    static func occur(in text: String, for purpose: FurniturePurpose? = nil) -> Bool {
        var occur = false
        all.forEach(in: text) { if purpose == nil || $0 == purpose { occur = true } }
        return occur
    }
}

/// What a part of a page that is no article is for.
enum FurniturePurpose: Equatable, Sendable {
    case otherStories, sharing, account, legal, pictures, selling, filing, turning, talk, author, reader
}
