package org.pullquote.brief.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pullquote.brief.document.Run;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.Passage;
import org.pullquote.text.TextSpan;

/// A compared passage as runs, in quotation marks if it is a quotation.
public final class PassageRuns {
    private static final String MARKS = "\"“”«»„‟";
    private static final String OPENING = "“„«‘‚‹";
    private static final String CLOSING = "”“»’‘›";
    private static final String SINGLE_OPENING_MARKS = "'‘‚‹›";

    private PassageRuns() {}

    /// The passage with the words that the other one lacks set off.
    public static List<Run> withDifferences(Alignment alignment, Passage passage) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Text(openingMark(passage)));
        int at = 0;
        for (Difference difference : ownWords(alignment, passage)) {
            TextSpan span = difference.span().shift(-passage.span().start());
            runs.add(new Run.Text(passage.text().substring(at, span.start())));
            runs.add(new Run.OnlyHere(span.in(passage.text())));
            at = span.end();
        }
        runs.add(new Run.Text(passage.text().substring(at)));
        runs.add(new Run.Text(closingMark(passage)));
        runs.removeIf(run -> run instanceof Run.Text text && text.text().isEmpty());
        return runs;
    }

    /// The passage as plain text.
    public static Run plain(Passage passage) {
        return new Run.Text(openingMark(passage) + passage.text() + closingMark(passage));
    }

    /// The mark that a quotation lacks at its beginning, because it stands before it: the first mark in it, if any,
    /// closes, and is the one to go with.
    private static String openingMark(Passage passage) {
        String text = passage.text();
        int first = 0;
        while (first < text.length() && !isMark(text, first)) {
            first++;
        }
        if (!passage.quoted() || text.isEmpty() || first < text.length() && opens(text, first)) {
            return "";
        }
        return first == text.length() ? "“" : partner(text.charAt(first), CLOSING, OPENING);
    }

    /// The mark that a quotation lacks at its end, because it stands behind it.
    private static String closingMark(Passage passage) {
        String text = passage.text();
        int last = text.length() - 1;
        while (last >= 0 && !isMark(text, last) && !closesSingle(text, last)) {
            last--;
        }
        if (!passage.quoted() || text.isEmpty() || last >= 0 && !opens(text, last)) {
            return "";
        }
        return last < 0 ? "”" : partner(text.charAt(last), OPENING, CLOSING);
    }

    private static String partner(char mark, String marks, String partners) {
        int which = marks.indexOf(mark);
        return which < 0 ? String.valueOf(mark) : String.valueOf(partners.charAt(which));
    }

    /// Whether a double mark, or a single one that can be no apostrophe, stands there.
    private static boolean isMark(String text, int at) {
        char sign = text.charAt(at);
        return MARKS.indexOf(sign) >= 0 || SINGLE_OPENING_MARKS.indexOf(sign) >= 0 && opens(text, at);
    }

    /// Whether a mark stands before a word and not behind one.
    private static boolean opens(String text, int at) {
        boolean behind =
                at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && "([—–-".indexOf(text.charAt(at - 1)) < 0;
        return !behind && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    /// Whether a single mark stands behind a word, and behind the end of a sentence or behind its opening mark: else it
    /// is an apostrophe (the workers’ union).
    private static boolean closesSingle(String text, int at) {
        boolean behind = "'’".indexOf(text.charAt(at)) >= 0
                && at > 0
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
        return behind
                && (".!?,".indexOf(text.charAt(at - 1)) >= 0
                        || IntStream.range(0, at - 1)
                                .anyMatch(before -> "'‘".indexOf(text.charAt(before)) >= 0 && opens(text, before)));
    }

    private static List<Difference> ownWords(Alignment alignment, Passage passage) {
        return alignment.wordDifferences().stream()
                .filter(difference -> difference.article() == passage.article())
                .filter(difference -> passage.span().contains(difference.span()))
                .sorted(Comparator.comparingInt(difference -> difference.span().start()))
                .toList();
    }
}
