/// Words by which the parts of a page that are no article are known, in small letters.
enum BoilerplateWords {
    /// Of lines that lead away from the article: below them other stories begin.
    static let barriers = PhraseSet([
        "related articles", "related stories", "related posts", "related:", "related content", "related topics",
        "read also", "read next", "more from", "more on ", "more stories", "more news", "you may also like",
        "you might also like", "recommended for you", "recommended", "most read", "most popular", "trending",
        "popular posts",
        "latest news", "latest posts", "recent posts", "recent comments", "don't miss", "don’t miss", "up next",
        "further reading", "see also", "also read", "about the author", "follow us", "sign up for", "newsletter",
        "weitere artikel", "weitere beiträge", "weitere themen", "weitere meldungen", "mehr zum thema", "mehr aus",
        "mehr von", "mehr zu", "das könnte", "auch interessant", "lesen sie auch", "lies auch", "ähnliche artikel",
        "ähnliche beiträge", "meistgelesen", "neueste beiträge", "zum thema", "passend zum thema", "verwandte artikel",
        "vorheriger", "nächster beitrag", "beitragsnavigation", "post navigation", "beitrags-navigation",
        "à lire aussi", "lire aussi", "sur le même sujet", "articles similaires", "les plus lus", "a lire également",
        "te puede interesar", "lo más leído", "lea también", "noticias relacionadas", "más noticias",
        "artículos relacionados",
        "leia também", "veja também", "mais lidas", "relacionadas", "leggi anche", "articoli correlati", "ti potrebbe",
        "lees ook", "meer nieuws", "gerelateerde", "läs mer", "läs också", "relaterat", "les også", "læs også",
        "czytaj też", "czytaj także", "zobacz też", "polecane", "читайте также", "по теме", "похожие", "関連記事", "相关",
        "관련 기사", "यह भी पढ़ें", "اقرأ أيضا", "مواضيع ذات صلة",
    ])

    /// Of lines that are no article wherever they stand.
    static let refuse = PhraseSet([
        "cookie", "newsletter", "subscribe", "subscription", "sign up", "sign in", "log in", "login", "log out",
        "register",
        "all rights reserved", "copyright", "©", "privacy policy", "terms of use", "terms of service",
        "terms and conditions",
        "javascript", "adblock", "advertisement", "sponsored", "skip to", "share on", "share this", "share via",
        "tweet",
        "whatsapp", "pinterest", "follow us", "follow @", "click here", "your email", "email address", "e-mail address",
        "contact us", "about us", "back to top", "read more", "continue reading", "photo:", "image:", "photograph:",
        "getty images", "shutterstock", "loading", "download the app", "your browser", "this site uses", "we use ",
        "powered by", "posted in", "filed under", "tagged", "tags:", "categories", "permalink", "bookmark",
        "akismet", "required fields", "will not be published", "print this", "comments are closed", "view all",
        "see all",
        "anmelden", "abonnieren", "abonnement", "impressum", "datenschutz", "alle rechte vorbehalten",
        "zum inhalt springen",
        "drucken", "kommentieren", "teilen", "weiterlesen", "mehr lesen", "schlagwörter", "schlagworte", "kategorie",
        "foto:", "bild:", "quelle:", "werbung", "anzeige", "jetzt lesen", "mehr erfahren", "hier klicken", "startseite",
        "nach oben", "artikel drucken", "e-mail-adresse", "ihre e-mail", "facebook", "twitter", "instagram", "linkedin",
        "mentions légales", "tous droits réservés", "s'abonner", "abonnez", "se connecter", "partager", "crédit photo",
        "todos los derechos", "suscríbete", "suscribirse", "iniciar sesión", "compartir", "todos os direitos", "assine",
        "compartilh", "tutti i diritti", "iscriviti", "accedi", "condividi", "alle rechten", "inschrijven", "aanmelden",
        "prenumerera", "logga in", "abonner", "log ind", "prawa zastrzeżone", "zaloguj", "udostępnij", "все права",
        "подпис", "войти", "поделиться", "無断転載", "会員登録", "ログイン", "版权", "登录", "로그인", "무단",
        "सब्सक्राइब", "सर्वाधिकार", "جميع الحقوق", "اشترك",
    ])
}
