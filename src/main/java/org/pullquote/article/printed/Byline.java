package org.pullquote.article.printed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.text.TextSpan;

/// Who wrote the article, as its byline names them.
///
/// @param span where the byline stands
/// @param outlet the outlet where the byline names it behind the authors, as in "By Ann Doe, CNN"
public record Byline(TextSpan span, List<String> authors, Optional<String> outlet) {
    private static final String SURNAME = "\\p{Lu}[\\p{L}’'-]+";
    private static final String MIDDLE = "(?:\\p{Lu}\\.|de|del|van|von|der|den|da|di|al|bin|la)";
    private static final String NAME =
            "\\p{Lu}[\\p{L}’'.-]*(?: " + MIDDLE + "){0,12} " + SURNAME + "(?: " + SURNAME + "(?= ?,| and | &|$))?";
    private static final String JOIN = "(?: ?, and | ?, | and | & | und | et | y )";
    private static final Pattern SIGNED = Pattern.compile("(?<!\\p{L})(?:[Bb]y|BY|Written by|Von|Par|Por):? (" + NAME
            + "(?:" + JOIN + NAME + "){0,60})(?: ?(?:,|\\||of|for|/) (\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}]+){0,3}))?");
    private static final Pattern UNSIGNED = Pattern.compile(NAME);
    private static final Pattern JOINED = Pattern.compile(JOIN);

    /// The byline that "By" introduces, nearest to the end of the part of the text.
    ///
    /// @param stops offsets at which lines of the page begin: no name goes on behind one
    public static Optional<Byline> signed(String text, TextSpan where, List<Integer> stops) {
        Optional<Byline> last = Optional.empty();
        Matcher matcher = SIGNED.matcher(text);
        int from = where.start();
        while (from < where.end() && matcher.region(from, where.end()).find()) {
            int end = matcher.end();
            int begin = matcher.start(1);
            int stop = stops.stream()
                    .filter(at -> at > begin && at < end)
                    .findFirst()
                    .orElse(end);
            last = Optional.of(read(text, matcher, stop));
            from = end;
        }
        return last;
    }

    private static Byline read(String text, Matcher matcher, int stop) {
        int namesEnd = Math.min(stop, matcher.end(1));
        List<String> authors = JOINED.splitAsStream(
                        text.substring(matcher.start(1), namesEnd).strip())
                .map(String::strip)
                .toList();
        Optional<String> outlet = Optional.ofNullable(matcher.group(2)).filter(_ -> matcher.end(2) <= stop);
        int end = outlet.isPresent() ? matcher.end(2) : namesEnd;
        return new Byline(
                new TextSpan(
                        matcher.start(), text.substring(0, end).stripTrailing().length()),
                authors,
                outlet);
    }

    /// A name that stands alone, as one does beside the date.
    public static Optional<Byline> unsigned(String text, TextSpan line) {
        Matcher matcher = UNSIGNED.matcher(text).region(line.start(), line.end());
        return matcher.matches()
                ? Optional.of(new Byline(line, List.of(line.in(text)), Optional.empty()))
                : Optional.empty();
    }
}
