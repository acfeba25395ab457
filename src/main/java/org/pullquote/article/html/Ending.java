package org.pullquote.article.html;

import java.util.regex.Pattern;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Inline;

/// Takes from the end of what is kept that which only announces something else: a heading such as "More on this" with
/// all below it, a heading that nothing follows, a short line that ends with a colon.
final class Ending {
    private static final int LONGEST_ANNOUNCEMENT = 8;
    private static final int LONGEST_COLON = 12;

    /// No more than this share of the kept words is taken for a heading's sake.
    private static final double MOST = 0.3;

    private static final Cue[] ANNOUNCE = {
        Cue.READ_MORE, Cue.NEWSLETTER, Cue.COMMENTS, Cue.FOLLOW, Cue.TAGS, Cue.ADVERTISEMENT
    };

    /// Announces where to ask or to read on.
    private static final Pattern TO_ASK = Pattern.compile(
            "(?:(?:weitere|weiterführende|zusätzliche|mehr|further|more|additional) (?:informationen|infos|links?"
                    + "|information|reading)|zusatzinformationen|(?:presse|medien)?kontakte?|rückfragen"
                    + "|(?:press |media )?contacts?|pour en savoir plus|más información|contatti)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Begins as what announces does, and goes on as a heading of the text does: "Next decade", "Comments by experts".
    private static final Pattern OF_THE_TEXT = Pattern.compile(
            "(?:(?:next|previous) (?!articles?\\b|stor|posts?\\b|up\\b|read|page)"
                    + "|comments? (?:on|by|from|of)\\b|related (?:to|costs?|problems?|risks?)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// Why one got a letter, with which its small print begins.
    private static final Pattern WHY_YOU = Pattern.compile(
            "\\W*(?:you (?:are receiving|received) this|you(?:'|’)re receiving this|sie erhalten diese|du erhältst"
                + " diese|vous recevez ce|vous avez reçu ce|recibes? este|ricevi questa|je ontvangt deze|u ontvangt"
                + " deze)"
                + " (?:e-?mails?|newsletter|mail|letter|message|nachricht|courriel|correo|nieuwsbrief|because\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final int LONGEST_SMALL_PRINT = 60;

    private final Layout layout;
    private final boolean[] kept;

    private Ending(Layout layout, boolean[] kept) {
        this.layout = layout;
        this.kept = kept;
    }

    static void trim(Layout layout, boolean[] kept) {
        Ending ending = new Ending(layout, kept);
        ending.cutAnnounced();
        ending.cutAnnouncements();
    }

    private void cutAnnounced() {
        int words = 0;
        for (int i = 0; i < kept.length; i++) {
            words += kept[i] ? words(i) : 0;
        }
        int after = 0;
        int end = kept.length;
        for (int i = kept.length - 1; i >= 0 && after <= MOST * words; i--) {
            after += kept[i] ? words(i) : 0;
            if (kept[i] && announces(i) && after <= MOST * words) {
                end = i;
            }
        }
        for (int i = end; i < kept.length; i++) {
            kept[i] = false;
        }
    }

    private boolean announces(int i) {
        if (saysWhyYou(i)) {
            return true;
        }
        if (words(i) > LONGEST_ANNOUNCEMENT || !isHeading(i) && !isTitleLike(i)) {
            return false;
        }
        String text = layout.segments.get(i).text();
        if (TO_ASK.matcher(text).matches()) {
            return true;
        }
        if (OF_THE_TEXT.matcher(text).matches()) {
            return false;
        }
        for (Cue cue : ANNOUNCE) {
            if (cue.begins(layout.wordings[i].cues)) {
                return true;
            }
        }
        return false;
    }

    private boolean saysWhyYou(int i) {
        return words(i) <= LONGEST_SMALL_PRINT
                && WHY_YOU.matcher(layout.segments.get(i).text()).matches();
    }

    /// A paragraph that is set like a heading: strong from end to end, or ended by a colon.
    private boolean isTitleLike(int i) {
        return layout.wordings[i].endsColon
                || layout.segments.get(i).covered(Inline.Kind.STRONG) >= layout.wordings[i].chars;
    }

    private void cutAnnouncements() {
        for (int i = kept.length - 1; i >= 0; i--) {
            if (kept[i] && !isHeading(i) && !isAnnouncement(i)) {
                return;
            }
            kept[i] = false;
        }
    }

    private boolean isAnnouncement(int i) {
        return layout.wordings[i].endsColon && words(i) <= LONGEST_COLON
                || isParagraph(i) && SignOff.isOne(layout.segments.get(i).text(), words(i));
    }

    private boolean isParagraph(int i) {
        return layout.segments.get(i).kind() == BlockKind.PARAGRAPH;
    }

    private boolean isHeading(int i) {
        return layout.segments.get(i).kind() == BlockKind.HEADING;
    }

    private int words(int i) {
        return layout.wordings[i].count();
    }
}
