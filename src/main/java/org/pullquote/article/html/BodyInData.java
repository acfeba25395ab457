package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.article.Piece;
import org.pullquote.article.SourceRun;
import org.pullquote.article.metadata.PageStatement;
import org.pullquote.text.TextSpan;

/// The article of a page that gives it in its data alone (JSON-LD's `articleBody`) and shows none or little of it, as
/// where a script was to write the text into the page.
final class BodyInData {
    private static final int FEWEST_WORDS = 120;
    private static final int LETTERS_IN_A_WORD = 5;
    private static final float MOST_SHOWN = 0.3f;
    /// So many characters of a paragraph's ends find it in the source where it is written with escapes.
    private static final int END = 12;

    private BodyInData() {}

    /// The article's paragraphs; none where the page shows them itself.
    static List<Piece> missingFrom(Layout page, boolean[] kept, PageStatement statement, String source) {
        if (statement.bodies().isEmpty()) {
            return List.of();
        }
        String body = statement.bodies().getFirst();
        int words = body.length() / (LETTERS_IN_A_WORD + 1);
        if (words < FEWEST_WORDS || 2 * words(page, kept) > words || shown(page, body) > MOST_SHOWN) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (String line : body.split("\n", -1)) {
            List<SourceRun> runs = runs(line, source, from);
            from = runs.isEmpty() ? from : runs.getFirst().source().end();
            pieces.add(Piece.paragraph(line, runs));
        }
        return pieces;
    }

    private static int words(Layout page, boolean[] kept) {
        int words = 0;
        for (int i = 0; i < kept.length; i++) {
            words += kept[i] ? page.wordings[i].count() : 0;
        }
        return words;
    }

    /// The share of the body's runs of three words that the page shows somewhere.
    private static float shown(Layout page, String body) {
        WordSet runs = WordSet.runs(Wording.hashes(body), 3);
        int all = runs.size();
        WordSet found = new WordSet(all);
        for (Wording wording : page.wordings) {
            for (int i = 0; i + 2 < wording.count(); i++) {
                int run = WordSet.run(wording.words, i, 3);
                if (runs.contains(run)) {
                    found.add(run);
                }
            }
        }
        return all == 0 ? 1 : (float) found.size() / all;
    }

    /// Where a paragraph stood: letter by letter if it is written there as it reads, else as a whole.
    private static List<SourceRun> runs(String line, String source, int from) {
        int at = source.indexOf(line, from);
        if (at >= 0) {
            return List.of(new SourceRun(0, line.length(), TextSpan.at(at, line.length())));
        }
        int start = source.indexOf(line.substring(0, Math.min(END, line.length())), from);
        String ending = line.substring(Math.max(0, line.length() - END));
        int end = start < 0 ? -1 : source.indexOf(ending, start);
        return end < 0 || end + ending.length() - start > 2 * line.length()
                ? List.of()
                : List.of(new SourceRun(0, line.length(), new TextSpan(start, end + ending.length())));
    }
}
