package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pullquote.article.IsoDate;

/// The few lines that follow a page's headline, where a byline and a date are printed.
final class UnderHeadline {
    private static final int ENOUGH = 500;
    /// So much before the headline is still of it.
    private static final int SHORTLY = 60;
    private static final int MOST_NODES = 400;
    private static final int LONGEST_LINE_OF_DATE = 60;
    private static final int FEWEST_DIGITS = 4;
    private static final Pattern BYLINE = Pattern.compile("(?:^|\\n"
            + ")\\s*(?:[Bb]y|BY|Von|Par|Por|Di)\\b:?\\s*\\n"
            + "?\\s*((?:(?:\\p{Lu}[\\p{L}.'’-]*,?|and|und|et|y|&)[ \\t]?){2,9})");

    /// Words of a change, before the date of it.
    private static final Pattern CHANGE = Pattern.compile(
            "updated?|modified|revised|aktualisiert|geändert|mis à jour|modifié|actualizad|aggiornat|atualizad"
                    + "|bijgewerkt|zaktualiz|uppdaterad|oppdatert|opdateret|обновлен",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String lines;
    private final List<Element> times;

    private UnderHeadline(String lines, List<Element> times) {
        this.lines = lines;
        this.times = times;
    }

    /// @param headline the element that holds the headline
    static UnderHeadline of(Element headline) {
        StringBuilder lines = new StringBuilder();
        List<Element> times = new ArrayList<>();
        Node at = after(headline);
        for (int i = 0; at != null && i < MOST_NODES && lines.length() < ENOUGH; i++) {
            if (at instanceof TextNode text && !text.isBlank()) {
                lines.append(Markup.stripped(text.getWholeText())).append('\n');
            } else if (at instanceof Element element && element.normalName().equals("time")) {
                times.add(element);
            }
            at = at.childNodeSize() > 0 ? at.childNode(0) : after(at);
        }
        return new UnderHeadline(lines.toString(), times);
    }

    /// The last short lines before the headline.
    static UnderHeadline above(Element headline) {
        StringBuilder lines = new StringBuilder();
        Node at = before(headline);
        for (int i = 0; at != null && i < MOST_NODES && lines.length() < SHORTLY; i++) {
            if (at instanceof TextNode text && !text.isBlank()) {
                lines.append(Markup.stripped(text.getWholeText())).append('\n');
            }
            at = at.childNodeSize() > 0 ? at.childNode(at.childNodeSize() - 1) : before(at);
        }
        return new UnderHeadline(lines.toString(), List.of());
    }

    /// The node before this one that does not hold it; null at the beginning of the page.
    private static @org.jspecify.annotations.Nullable Node before(Node node) {
        Node at = node;
        while (at != null && at.previousSibling() == null) {
            at = at.parent();
        }
        return at == null ? null : at.previousSibling();
    }

    /// The next node that is not inside this one; null at the end of the page.
    private static @org.jspecify.annotations.Nullable Node after(Node node) {
        Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null ? null : at.nextSibling();
    }

    /// The first date with a month's name, wherever it stands in the lines.
    Optional<IsoDate> date() {
        return PrintedDates.find(lines);
    }

    /// The first date in a short line that does not speak of a change.
    ///
    /// @param monthFirst whether the month stands first where slashes part the numbers
    Optional<IsoDate> printed(boolean monthFirst) {
        return inLines(monthFirst, false);
    }

    /// The first date that a `<time>` there says.
    Optional<IsoDate> timed() {
        return times.stream()
                .map(time -> Dates.read(time.attr("datetime")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The first date in a short line that speaks of a change.
    Optional<IsoDate> printedOfChange(boolean monthFirst) {
        return inLines(monthFirst, true);
    }

    private Optional<IsoDate> inLines(boolean monthFirst, boolean ofChange) {
        String before = "";
        for (String line : lines.split("\n", -1)) {
            if (line.length() > LONGEST_LINE_OF_DATE) {
                before = "";
                continue;
            }
            Optional<IsoDate> date = mayHoldDate(line)
                    ? PrintedDates.find(line).or(() -> NumberedDates.find(line, monthFirst))
                    : Optional.empty();
            before = before + " " + line;
            if (date.isPresent()) {
                if (CHANGE.matcher(before).find() == ofChange) {
                    return date;
                }
                before = "";
            }
        }
        return Optional.empty();
    }

    /// A first look: a date has at least four digits.
    private static boolean mayHoldDate(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    List<String> authors() {
        Matcher found = BYLINE.matcher(lines);
        return found.find() ? AuthorNames.of(found.group(1)) : List.of();
    }
}
