package org.pullquote.article.html;

import java.util.regex.Pattern;

/// Short lines among the paragraphs of an article that are none of its text, in the languages of most pages: who took a
/// picture, where a text is from, when it was changed, whose rights it is, and calls to follow, to press or to turn
/// something on. They are told by how they begin, so that a sentence on the same matter stays.
final class SideLine {
    private static final int LONGEST = 45;

    private static final Line[] LINES = {
        // whose picture it is
        new Line(
                15,
                "",
                "(?:photos?|photographs?|images?|pictures?|credits?|illustrations?|fotos?|bilder|bild|titelbild(?:er)?"
                        + "|beitragsbild|symbol(?:bild|foto|grafik)|bildquelle|bildnachweis|grafik|infografik"
                        + "|crédits?|créditos?|fotografía|imagen|imágenes|zdjęci[ea]|fot\\.)"
                        + "(?: ?/ ?(?:photos?|images?|bild|text))?(?: (?:photos?|credits?|by|courtesy))?"
                        + " ?[:©].*\\w.*"),
        // who else wrote it, where it is from, and whose rights it is
        new Line(LONGEST, " by ", "(?:additional |with )?reporting by .*(?:editing|writing) by .*"),
        new Line(12, ":", "(?:quellen?|sources?|fuentes?|fonte|źródło|bron|via) ?: ?.*\\w.*"),
        new Line(30, "", "(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright (?:©|(?:19|20)\\d\\d)).*"),
        new Line(
                30,
                "",
                "(?:sofern|soweit|wenn) nicht anders .*|except where otherwise .*|alle angaben ohne gewähr.*"
                        + "|(?:werbung|anzeige)\\W.*enthält (?:werbung|bezahlte|affiliate).*"),
        // when it was published or changed
        new Line(
                10,
                "",
                "(?:last |zuletzt )?(?:updated|modified|published|posted|aktualisiert|geändert|veröffentlicht|mis à"
                        + " jour|publié|actualizado|publicado|aggiornato|pubblicato)(?: on| am| le| el| il| at)? ?:?"
                        + " .*\\d.*"),
        // what the reader should do
        new Line(
                LONGEST,
                "",
                "(?:follow|(?:like|find|join) us|folg(?:en sie|t|e)|suivez|síguenos|sigue|seguici|siga|mira|obserwuj"
                        + "|śledź) .*(?:twitter|facebook|instagram|youtube|telegram|whatsapp|google news|@).*"),
        new Line(
                LONGEST,
                "",
                "(?:if you (?:enjoyed|liked|like) this|if you enjoyed reading|lust auf mehr"
                        + "|(?:like|enjoyed|love) this (?:story|article|post)"
                        + "|hat (?:dir|ihnen|euch) (?:der|dieser) (?:artikel|beitrag)).*"),
        new Line(
                6,
                "",
                "(?:\\W )?(?:back to (?:the )?top|zurück zur übersicht|nach oben|zum seitenanfang|haut de page"
                        + "|retour en haut|volver arriba|torna su).*"),
        new Line(20, "", "(?:write to|reach|contact|email) .*(?:twitter|@).*"),
        new Line(8, "", "empfohlener (?:redaktioneller|externer) inhalt.*|bild (?:anzeigen|schließen|vergrößern).*"),
        new Line(LONGEST, "[", "(?:button|caption|gallery|embed|video|audio|playlist|poll|adsense)\\b[^\\]]*\\].*"),
        new Line(12, "avaScript", ".*\\b(?:requires|enable|activate|aktivieren|activer|active) (?:sie )?javascript.*"),
        new Line(20, "lick", "click here to (?:read|watch|get|sign|subscribe).*|.*\\bclick(?:ing)? here\\W*"),
        new Line(20, "CLICK", ".*\\bclick(?:ing)? here\\b.*"),
    };

    private SideLine() {}

    /// @param words the most that such a line has
    /// @param sign what must be in it, to spare most texts the pattern
    private record Line(int words, String sign, Pattern form) {
        Line(int words, String sign, String form) {
            this(
                    words,
                    sign,
                    Pattern.compile("[(\\[*_¡>» ]*(?:" + form + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    static boolean isOne(String text, int words) {
        if (words > LONGEST) {
            return false;
        }
        for (Line line : LINES) {
            if (words <= line.words
                    && text.contains(line.sign)
                    && line.form.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }
}
