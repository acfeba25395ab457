package org.pullquote.article.flat;

import java.util.Set;

/// Words that stand around articles and hardly in them, in lower case, in the languages the program meets most.
final class LandmarkWords {
    /// What stands before a writer's name.
    static final Set<String> BY = words("""
        by von par por di oleh door autor auteur автор penulis
        """);

    /// What a page's foot says.
    static final Set<String> FOOTER = words("""
        copyright reserved privacy cookie cookies terms impressum datenschutz
        datenschutzerklärung agb confidentialité mentions réservés privacidad reservados derechos
        privacidade direitos riservati privacyverklaring voorbehouden конфиденциальности защищены
        prywatności zastrzeżone gizlilik saklıdır 저작권자 무단전재 재배포 版权所有 プライバシーポリシー 利用規約 お問い合わせ
        privasi
        """);

    /// What stands among readers' comments.
    static final Set<String> COMMENTS = words("""
        comment comments reply replies ago commented kommentare kommentar kommentieren antworten
        commentaires commentaire répondre comentarios comentario comentários comentário responder
        commenti commento rispondi reacties reactie комментарии комментарий комментариев ответить
        ответ komentarze komentarz odpowiedz yorum yorumlar yanıtla 댓글 답글 コメント コメントを残す 返信 评论 回复
        komentar balas
        """);

    /// What announces other articles, where it is not written small.
    static final Set<String> MORE = words("""
        related more recommended popular trending latest next previous sponsored also read watch
        advertisement articles stories posts news mehr lesen weitere ähnliche verwandte beliebt
        neueste anzeige werbung lire aussi similaires connexes publicité leer más también
        relacionados relacionadas noticias publicidad leia mais veja também notícias últimas
        publicidade leggi anche altri articoli correlati notizie lees meer gerelateerde читайте
        также похожие записи рубрики новости статьи свежие реклама интересно czytaj także więcej
        podobne ilgili haberler 관련기사 관련뉴스 인기기사 추천 광고 関連記事 人気記事 おすすめ 最近の投稿 カテゴリー アーカイブ 相关文章 baca
        juga artikel terkait lainnya terbaru populer
        """);

    /// What asks to subscribe, to sign in, to share or to search, where it is not written small.
    static final Set<String> SHARE = words("""
        subscribe newsletter newsletters sign log login register follow share facebook twitter
        whatsapp telegram email instagram pinterest linkedin print tweet search teilen abonnieren
        anmelden registrieren suche suchen drucken partager s'abonner connexion recherche
        imprimer compartir suscríbete buscar compartilhar compartilhe assine condividi iscriviti
        cerca accedi delen abonneren zoeken поделиться подписаться поиск войти udostępnij szukaj
        zaloguj paylaş abone 공유 구독 검색 로그인 シェア ツイート 検索 分享 登录 搜索 bagikan cari masuk
        """);

    private LandmarkWords() {}

    private static Set<String> words(String spaced) {
        return Set.of(spaced.strip().split("\\s+"));
    }
}
