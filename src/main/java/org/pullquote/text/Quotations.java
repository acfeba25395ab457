package org.pullquote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.text.QuotationMarks.Mark;

/// Finds what stands in quotation marks: curly, straight, guillemets, German, corner and single marks. The time it
/// takes grows with the length of the text alone, however unbalanced its marks are.
public final class Quotations {
    /// A stretch between two marks of one paragraph.
    ///
    /// @param runsOn whether it is unclosed at the end of its paragraph and the next one opens it again
    private record Stretch(TextSpan span, TextSpan content, boolean closed, boolean runsOn) {}

    private final CharSequence text;
    private final List<Stretch> stretches = new ArrayList<>();

    private Quotations(CharSequence text) {
        this.text = text;
    }

    /// The quotations of `text` in order, the outermost alone; those inside others are part of them.
    public static List<Quotation> in(CharSequence text) {
        Quotations finder = new Quotations(text);
        List<TextSpan> paragraphs = Paragraphs.of(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            TextSpan paragraph = paragraphs.get(i);
            Optional<TextSpan> next = i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty();
            List<Stretch> doubles = finder.doubles(paragraph, next);
            finder.stretches.addAll(new SingleMarks(text, paragraph).around(doubles));
        }
        return finder.joined();
    }

    /// The stretches in double marks of one paragraph.
    private List<Stretch> doubles(TextSpan paragraph, Optional<TextSpan> next) {
        List<Mark> marks = marksIn(paragraph);
        List<Stretch> found = new ArrayList<>();
        int i = 0;
        while (i < marks.size()) {
            Mark opening = marks.get(i);
            if (!opening.opens()) {
                i++;
                continue;
            }
            int closing = closingOf(marks, i);
            if (closing >= 0) {
                add(found, opening, marks.get(closing).at(), marks.get(closing).end(), true, false);
                i = closing + 1;
            } else {
                i = addUnclosed(found, marks, i, paragraph, next);
            }
        }
        return found;
    }

    private List<Mark> marksIn(TextSpan paragraph) {
        List<Mark> marks = new ArrayList<>();
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            int length = QuotationMarks.lengthOfDouble(text, at);
            if (length > 0) {
                marks.add(QuotationMarks.read(text, at, length));
                at += length - 1;
            }
        }
        return marks;
    }

    /// The index of the mark that closes the one at `opening`; -1 if another quotation begins, or the text ends,
    /// before.
    private static int closingOf(List<Mark> marks, int opening) {
        Mark open = marks.get(opening);
        for (int i = opening + 1; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (QuotationMarks.closes(mark, open)) {
                return i;
            }
            if (!mark.isOfFamily(open)) {
                continue;
            }
            boolean nested = i + 2 < marks.size()
                    && QuotationMarks.closes(marks.get(i + 1), mark)
                    && QuotationMarks.closes(marks.get(i + 2), open);
            if (!nested) {
                return -1;
            }
            return i + 2;
        }
        return -1;
    }

    /// Adds a quotation whose closing mark is missing; the index of the mark to go on with.
    private int addUnclosed(
            List<Stretch> found, List<Mark> marks, int opening, TextSpan paragraph, Optional<TextSpan> next) {
        Mark open = marks.get(opening);
        int following = opening + 1;
        while (following < marks.size()
                && !(marks.get(following).opens() && marks.get(following).isOfFamily(open))) {
            following++;
        }
        boolean last = following == marks.size();
        if (last && next.isPresent() && opensAgain(open, next.get())) {
            add(found, open, paragraph.end(), paragraph.end(), false, true);
        } else {
            int limit = last ? paragraph.end() : marks.get(following).at();
            int end = open.at() == paragraph.start() && last ? limit : Sentences.endOfFirst(text, open.end(), limit);
            add(found, open, end, end, false, false);
        }
        return following;
    }

    private boolean opensAgain(Mark open, TextSpan next) {
        int length = QuotationMarks.lengthOfDouble(text, next.start());
        if (length == 0) {
            return false;
        }
        Mark mark = QuotationMarks.read(text, next.start(), length);
        // French text repeats the closing guillemet in front of a paragraph that goes on
        return mark.isOfFamily(open) && (mark.opens() || mark.sign() == '»');
    }

    private void add(List<Stretch> found, Mark open, int contentEnd, int end, boolean closed, boolean runsOn) {
        TextSpan content = Paragraphs.trimmed(text, open.end(), contentEnd);
        if (!content.isEmpty()) {
            found.add(new Stretch(new TextSpan(open.at(), Math.max(end, content.end())), content, closed, runsOn));
        }
    }

    private List<Quotation> joined() {
        List<Quotation> quotations = new ArrayList<>();
        int i = 0;
        while (i < stretches.size()) {
            List<TextSpan> pieces = new ArrayList<>();
            Stretch first = stretches.get(i);
            Stretch last = first;
            pieces.add(first.content());
            i++;
            while (i < stretches.size() && (last.runsOn() || goesOn(last, stretches.get(i)))) {
                last = stretches.get(i++);
                pieces.add(last.content());
            }
            quotations.add(new Quotation(first.span().cover(last.span()), pieces, last.closed()));
        }
        return quotations;
    }

    private boolean goesOn(Stretch before, Stretch after) {
        int brokenOff = before.span().end();
        TextSpan gap = new TextSpan(brokenOff, after.span().start());
        return before.closed() && BrokenQuotation.goesOn(text, before.content(), gap, after.content());
    }

    /// Adds quotations in single marks between the double ones, and around them where those are nested in them.
    private record SingleMarks(CharSequence text, TextSpan paragraph) {
        List<Stretch> around(List<Stretch> doubles) {
            List<Stretch> all = new ArrayList<>();
            int next = 0;
            int at = paragraph.start();
            while (at < paragraph.end()) {
                if (next < doubles.size() && at >= doubles.get(next).span().start()) {
                    Stretch reached = doubles.get(next++);
                    if (reached.span().start() >= at) {
                        all.add(reached);
                        at = reached.span().end();
                    }
                    continue;
                }
                int closing = QuotationMarks.singleOpens(text, at) ? closingOf(at, doubles, next) : -1;
                if (closing < 0) {
                    at++;
                    continue;
                }
                TextSpan content = Paragraphs.trimmed(text, at + 1, closing);
                all.add(new Stretch(new TextSpan(at, closing + 1), content, true, false));
                at = closing + 1;
            }
            while (next < doubles.size()) {
                Stretch left = doubles.get(next++);
                if (left.span().start() >= at) {
                    all.add(left);
                }
            }
            return all;
        }

        private int closingOf(int opening, List<Stretch> doubles, int firstDouble) {
            int next = firstDouble;
            int unsure = -1;
            int at = opening + 1;
            while (at < paragraph.end()) {
                if (next < doubles.size() && at >= doubles.get(next).span().start()) {
                    at = Math.max(at + 1, doubles.get(next++).span().end());
                    continue;
                }
                if (QuotationMarks.singleOpens(text, at)) {
                    return unsure;
                }
                if (QuotationMarks.singleCloses(text, at) && at > opening + 1) {
                    if (QuotationMarks.surelyCloses(text, at)) {
                        return at;
                    }
                    unsure = unsure < 0 ? at : unsure;
                }
                at++;
            }
            return unsure;
        }
    }
}
