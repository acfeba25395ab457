package org.pullquote.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.text.TextSpan;

/// Joins the lines of a text into paragraphs. Blank lines part them; lines that were broken at a fixed width are
/// joined;
/// where there are no blank lines, long lines are paragraphs themselves.
final class Paragraphs {
    /// The widest column at which people and programs break lines.
    private static final int WIDEST_COLUMN = 100;

    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•‣–]|\\d{1,3}[.)])\\s+(?=\\S)");
    private static final Pattern QUOTED = Pattern.compile("\\s*>\\s?");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:][\"”’')\\]]*\\s*");

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        List<TextSpan> lines = lines(text);
        boolean broken = isBrokenAtAWidth(text, lines);
        int widest = lines.stream().mapToInt(TextSpan::length).max().orElse(0);
        List<Paragraph> paragraphs = new ArrayList<>();
        String last = "";
        for (TextSpan line : lines) {
            String words = line.in(text);
            if (!words.isBlank()) {
                Paragraph.Kind kind = kind(words);
                TextSpan bare = withoutMark(kind, words, line);
                if (broken && !last.isBlank() && goesOn(paragraphs.getLast().kind(), kind, last, widest)) {
                    paragraphs.add(paragraphs.removeLast().with(bare));
                } else {
                    paragraphs.add(new Paragraph(kind, List.of(bare)));
                }
            }
            last = words;
        }
        return paragraphs;
    }

    private static boolean goesOn(Paragraph.Kind open, Paragraph.Kind next, String last, int widest) {
        if (open == Paragraph.Kind.QUOTED || next == Paragraph.Kind.QUOTED) {
            return open == next;
        }
        boolean ends =
                last.length() < widest * 0.6 && SENTENCE_END.matcher(last).matches();
        return next == Paragraph.Kind.PLAIN && !ends;
    }

    private static Paragraph.Kind kind(String line) {
        if (QUOTED.matcher(line).lookingAt()) {
            return Paragraph.Kind.QUOTED;
        }
        return ITEM.matcher(line).lookingAt() ? Paragraph.Kind.LIST_ITEM : Paragraph.Kind.PLAIN;
    }

    private static TextSpan withoutMark(Paragraph.Kind kind, String words, TextSpan line) {
        Pattern mark = switch (kind) {
            case PLAIN -> Pattern.compile("\\s*");
            case LIST_ITEM -> ITEM;
            case QUOTED -> QUOTED;
        };
        Matcher matcher = mark.matcher(words);
        return matcher.lookingAt() ? new TextSpan(line.start() + matcher.end(), line.end()) : line;
    }

    /// Whether hardly any line is wider than a column and lines end in the midst of sentences.
    private static boolean isBrokenAtAWidth(String text, List<TextSpan> lines) {
        List<String> full = lines.stream()
                .map(line -> line.in(text))
                .filter(line -> !line.isBlank())
                .toList();
        long wide = full.stream().filter(line -> line.length() > WIDEST_COLUMN).count();
        long ended = full.stream()
                .filter(line -> SENTENCE_END.matcher(line).matches())
                .count();
        return wide * 10 <= full.size() && ended * 10 <= full.size() * 9L;
    }

    private static List<TextSpan> lines(String text) {
        List<TextSpan> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                lines.add(new TextSpan(start, i));
                boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }
}
