package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pullquote.article.CutKind;
import org.pullquote.text.TextSpan;

/// Gives each line that is cut its kind: by its cue, by what metadata was read from it, by the words it has, and at
/// last by where on the page it stands.
final class CutNamer {
    private static final int LONGEST_TAGS = 25;
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_NOTICE = 60;
    private static final int SHORTEST_PROSE = 6;
    private static final Map<CutKind, Pattern> WORDS = words();

    private final Tokens tokens;
    private final List<Line> lines;
    private final List<Optional<CutKind>> marked;
    private final BitSet keep;

    /// @param marked for each line the kind its cue gives it
    /// @param keep for each line, whether it is part of the article
    CutNamer(Tokens tokens, List<Line> lines, List<Optional<CutKind>> marked, BitSet keep) {
        this.tokens = tokens;
        this.lines = lines;
        this.marked = marked;
        this.keep = keep;
    }

    /// For each line the kind it has if it is cut; that of a kept line means nothing.
    List<CutKind> kinds(List<FrontMatter.Mark> marks) {
        int first = keep.isEmpty() ? lines.size() : keep.nextSetBit(0);
        int last = keep.isEmpty() ? lines.size() : keep.length() - 1;
        List<CutKind> kinds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            kinds.add(kind(i, first, last, marks));
        }
        nameCaptions(kinds);
        nameVideos(kinds);
        return kinds;
    }

    private CutKind kind(int index, int first, int last, List<FrontMatter.Mark> marks) {
        TextSpan span = span(index);
        Optional<CutKind> known = marked.get(index)
                .or(() -> marks.stream()
                        .filter(mark -> mark.span().overlaps(span))
                        .map(FrontMatter.Mark::kind)
                        .findFirst())
                .or(() -> lines.get(index).length() > LONGEST_NOTICE
                        ? Optional.empty()
                        : byWords(span.in(tokens.text())));
        return known.orElseGet(() -> byPlace(index, first, last));
    }

    private Optional<CutKind> byWords(String line) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(line).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private CutKind byPlace(int index, int first, int last) {
        if (index < first) {
            return CutKind.MENU;
        }
        if (index > last) {
            return isTag(index, last) ? CutKind.TAGS : CutKind.FOOTER;
        }
        return isProse(index) ? CutKind.OTHER : CutKind.TEASER;
    }

    /// What little stands between the body and the share buttons are the article's topics.
    private boolean isTag(int index, int last) {
        int share = index;
        while (share < marked.size() && marked.get(share).isEmpty()) {
            share++;
        }
        return share < marked.size()
                && marked.get(share).get() == CutKind.SHARE
                && lines.get(share).from() - lines.get(last).to() <= LONGEST_TAGS;
    }

    /// Prose that is cut beside a photo credit is the photo's caption.
    private void nameCaptions(List<CutKind> kinds) {
        for (int i = kinds.size() - 2; i >= 0; i--) {
            CutKind next = kinds.get(i + 1);
            boolean named = marked.get(i).isPresent() || keep.get(i) || keep.get(i + 1);
            boolean unfinished = next == CutKind.CAPTION && lines.get(i).length() >= SHORTEST_PROSE;
            if (!named && (unfinished || isProse(i)) && (next == CutKind.CREDIT || next == CutKind.CAPTION)) {
                kinds.set(i, CutKind.CAPTION);
            }
        }
    }

    /// What little is cut between two videos of a list is the title of one.
    private void nameVideos(List<CutKind> kinds) {
        int last = -1;
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != CutKind.VIDEO) {
                continue;
            }
            boolean near = last >= 0 && lines.get(i).from() - lines.get(last).to() <= LONGEST_TITLE;
            if (near && keep.get(last, i).isEmpty()) {
                Collections.fill(kinds.subList(last, i), CutKind.VIDEO);
            }
            last = i;
        }
    }

    private boolean isProse(int index) {
        return lines.get(index).length() >= SHORTEST_PROSE
                && tokens.endsSentence(lines.get(index).to() - 1);
    }

    private TextSpan span(int index) {
        return tokens.span(lines.get(index).from(), lines.get(index).to());
    }

    private static Map<CutKind, Pattern> words() {
        Map<CutKind, Pattern> words = new LinkedHashMap<>();
        words.put(CutKind.BYLINE, Pattern.compile("contributed (?:to this|reporting)|^(?:Reporting|Editing) by "));
        words.put(
                CutKind.NEWSLETTER,
                Pattern.compile("(?i)newsletter.{0,60}(?:inbox|email|sign|subscri)|(?:sign"
                        + " up|subscribe).{0,60}newsletter|\\byour inbox\\b"));
        words.put(
                CutKind.NOTICE,
                Pattern.compile(
                        "(?i)\\bcookies?\\b.{0,80}\\b(?:use|accept|consent|policy)|\\b(?:use|accept)\\b.{0,40}\\bcookies\\b|^(?:Editor[’']s"
                            + " note|Correction|Clarification)\\b|^This (?:story|article) (?:has been|was)"
                            + " (?:updated|corrected)"));
        words.put(
                CutKind.COMMENTS,
                Pattern.compile(
                        "(?i)\\b(?:leave a (?:comment|reply)|post a comment|view comments|\\d+ comments|join the"
                                + " conversation)\\b"));
        words.put(
                CutKind.FOOTER,
                Pattern.compile("©|(?i:all rights reserved|\\bprivacy policy\\b.{0,40}\\bterms\\b|\\bterms of"
                        + " (?:use|service)\\b)"));
        return words;
    }
}
