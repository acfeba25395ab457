package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Short lines among the paragraphs of an article that are none of its text, in the languages of most pages: who took a
/// picture, where a text is from, when it was changed, whose rights it is, and calls to follow, to press or to turn
/// something on. They are told by how they begin, so that a sentence on the same matter stays.
final class SideLine {
    private static final int LONGEST = 45;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEFORE = "([*_¡<>«»^↑ ";

    private static final Line[] LINES = {
        // whose picture it is
        new Line(
                15,
                "photo, photos, photograph, image, images, picture, pictures, credit, credits, illustration,"
                        + " illustrations, foto, fotos, bild, bilder, titelbild, titelbilder, beitragsbild, symbolbild,"
                        + " symbolfoto, symbolgrafik, bildquelle, bildnachweis, grafik, infografik, crédit, crédits,"
                        + " crédito, créditos, fotografía, imagen, imágenes, zdjęcie, zdjęcia, fot",
                "\\.?(?: ?/ ?(?:photos?|images?|bild|text))?(?: (?:photos?|credits?|by|courtesy))? ?[:©].*\\w.*"),
        // who else wrote it, where it is from, and whose rights it is
        new Line(LONGEST, "reporting by, additional reporting by, with reporting by", " .*(?:editing|writing) by .*"),
        new Line(12, "quelle, quellen, source, sources, fuente, fuentes, fonte, źródło, bron, via", " ?: ?.*\\w.*"),
        new Line(30, "©, copyright ©", ".*"),
        new Line(30, "copyright, c", "\\)? (?:19|20)\\d\\d.*"),
        new Line(
                30, "sofern nicht anders, soweit nicht anders, except where otherwise, alle angaben ohne gewähr", ".*"),
        new Line(30, "werbung, anzeige", "\\W.*enthält (?:werbung|bezahlte|affiliate).*"),
        // when it was published or changed
        new Line(
                10,
                "last updated, last modified, updated, modified, published, posted, aktualisiert, zuletzt aktualisiert,"
                        + " zuletzt geändert, veröffentlicht, mis à jour, publié, actualizado, publicado, aggiornato,"
                        + " pubblicato",
                "(?: on| am| le| el| il| at)? ?:? .*\\d.*"),
        // what the reader should do
        new Line(
                LONGEST,
                "follow, like us, find us, join us, folge, folgt, folgen sie, suivez, síguenos, sigue, seguici, siga,"
                        + " mira, obserwuj, śledź",
                " .*(?:twitter|facebook|instagram|youtube|telegram|whatsapp|google news|@).*"),
        new Line(20, "write to, reach, contact, email", " .*(?:twitter|@).*"),
        new Line(
                LONGEST,
                "if you enjoyed this, if you enjoyed reading, if you liked this, if you like this, lust auf mehr,"
                        + " like this story, like this article, like this post, enjoyed this story,"
                        + " enjoyed this article, enjoyed this post",
                ".*"),
        new Line(
                6,
                "back to top, back to the top, zurück zur übersicht, nach oben, zum seitenanfang, haut de page,"
                        + " retour en haut, volver arriba, torna su",
                ".*"),
        new Line(
                6,
                "view in browser, view in your browser, view this email in, view online, im browser ansehen, im browser"
                        + " anzeigen, voir dans le navigateur, ver en el navegador, vedi nel browser",
                ".*"),
        new Line(20, "click here to", " (?:read|watch|get|sign|subscribe).*"),
        // what systems leave behind
        new Line(LONGEST, "lorem ipsum", " dolor.*"),
        new Line(
                8,
                "empfohlener redaktioneller inhalt, empfohlener externer inhalt, bild anzeigen, bild schließen,"
                        + " bild vergrößern",
                ".*"),
        new Line(LONGEST, "button, caption, gallery, embed, video, audio, playlist, poll", " [^\\]]*=[^\\]]*\\].*"),
    };

    private static final Map<String, List<Line>> BY_FIRST_WORD = byFirstWord();

    private static final int LONGEST_CALL = 20;
    private static final Pattern PRESS = Pattern.compile(".*\\bclick(?:ing)? here\\W*|.*\\bCLICK(?:ING)? HERE\\b.*");
    private static final Pattern SCRIPT =
            Pattern.compile(".*\\b(?:requires|enable|activate|aktivieren|activer|active) (?:sie )?javascript.*", FLAGS);

    private SideLine() {}

    /// @param words the most that such a line has
    /// @param openings how it begins, parted by commas
    private record Line(int words, String openings, Pattern form) {
        /// @param rest a pattern of what follows
        Line(int words, String openings, String rest) {
            this(words, openings, Pattern.compile("(?:" + openings.replace(", ", "|") + ")" + rest, FLAGS));
        }
    }

    static boolean isOne(String text, int words) {
        if (words > LONGEST) {
            return false;
        }
        int start = 0;
        while (start < text.length() && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        for (Line line : BY_FIRST_WORD.getOrDefault(firstWord(text, start), List.of())) {
            if (words <= line.words
                    && line.form.matcher(text).region(start, text.length()).matches()) {
                return true;
            }
        }
        return words <= LONGEST_CALL && isCall(text);
    }

    private static boolean isCall(String text) {
        return (text.contains("lick") || text.contains("LICK"))
                        && PRESS.matcher(text).matches()
                || text.contains("avaScript") && SCRIPT.matcher(text).matches();
    }

    /// The letters from a place on, in small letters, or the sign there.
    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), Math.max(end, start + 1)))
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<Line>> byFirstWord() {
        Map<String, List<Line>> index = new HashMap<>();
        for (Line line : LINES) {
            for (String opening : line.openings.split(", ", -1)) {
                List<Line> lines = index.computeIfAbsent(firstWord(opening, 0), _ -> new ArrayList<>());
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        return index;
    }
}
