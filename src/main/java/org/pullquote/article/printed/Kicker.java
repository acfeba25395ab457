package org.pullquote.article.printed;

import java.util.regex.Pattern;

/// The words over a headline that say what kind of text follows: "TRANSCRIPT", "Press release", "Analysis".
public final class Kicker {
    private static final Pattern FORM = Pattern.compile(
            "(?:(?:full |edited |rush )?transcript|transcription|transkript|transcripción|trascrizione|wortprotokoll"
                    + "|(?:press|news|media) (?:release|statement|advisory)|(?:for|not for) (?:immediate )?release"
                    + "|pressemitteilung|medienmitteilung|presseinformation|presseerklärung|communiqué(?: de presse)?"
                    + "|comunicado(?: de (?:prensa|imprensa))?|nota de prensa|comunicato stampa|tisková zpráva"
                    + "|opinion|op-ed|comment|commentary|editorial|analysis|interview|exclusive|feature|explainer"
                    + "|breaking(?: news)?|news|meinung|kommentar|leitartikel|analyse|tribune|opinión|análisis"
                    + "|embargo(?:ed)?\\b.{0,60}|draft|entwurf|confidential|page \\d+)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Kicker() {}

    public static boolean is(String line) {
        return FORM.matcher(line.strip()).matches();
    }
}
