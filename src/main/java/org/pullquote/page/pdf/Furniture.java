package org.pullquote.page.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what is printed over and under the text of the pages: running heads and page numbers.
final class Furniture {
    /// Lines of furniture stand among so many first or last lines of a page.
    private static final int EDGE = 3;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:[-–—|]\\s*)?(?:page|p\\.|seite|pág\\.|página)?\\s*(?:\\d{1,4}|[ivxl]{1,7})"
                    + "(?:\\s*(?:/|of|von|de)\\s*\\d{1,4})?(?:\\s*[-–—|])?");

    /// What a browser prints over and under each page, if there is but one: the time, and the address with the number
    /// of the page.
    private static final Pattern BROWSER = Pattern.compile(
            "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4},? \\d{1,2}:\\d\\d(?:\\s?[AP]M)?(?: .*)?|(?:https?|file)://\\S+(?:"
                    + " \\d+/\\d+)?|\\d+/\\d+");
    private static final int LONGEST = 120;
    /// This part of a page's height is margin at least.
    private static final float MARGIN = 0.1f;
    /// Among so few pages a line in the margin of two is a running head: some have none.
    private static final int FEW = 6;

    private final Map<String, Integer> repeated = new HashMap<>();
    private final int pages;

    private Furniture(int pages) {
        this.pages = pages;
    }

    static Furniture of(List<PrintedPage> pages) {
        Furniture furniture = new Furniture(
                (int) pages.stream().filter(page -> !page.isBlank()).count());
        for (PrintedPage page : pages) {
            Set<String> once = new HashSet<>();
            edges(page).forEach(line -> once.add(key(line)));
            once.forEach(key -> furniture.repeated.merge(key, 1, Integer::sum));
        }
        return furniture;
    }

    /// The lines of a page that are none of its text.
    Set<Line> on(PrintedPage page) {
        Set<Line> found = new HashSet<>();
        for (Line line : edges(page)) {
            if (isPageNumber(line) && nearEdge(line, page)
                    || repeats(line)
                    || pages <= FEW && repeated.getOrDefault(key(line), 0) == 2 && isInMargin(line, page)
                    || isInMargin(line, page) && BROWSER.matcher(line.text()).matches()) {
                found.add(line);
            }
        }
        return found;
    }

    boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches() && pages > 1;
    }

    private boolean repeats(Line line) {
        int times = repeated.getOrDefault(key(line), 0);
        return pages >= 3 && times >= Math.max(3, pages * 3 / 10)
                || pages == 2 && times == 2 && line.text().length() <= LONGEST;
    }

    private static boolean nearEdge(Line line, PrintedPage page) {
        return line.y() < 0.12f * page.height() || line.y() > 0.88f * page.height();
    }

    private static boolean isInMargin(Line line, PrintedPage page) {
        boolean edge = line.y() < MARGIN * page.height() || line.y() > (1 - MARGIN) * page.height();
        return edge && line.text().length() <= LONGEST;
    }

    private static List<Line> edges(PrintedPage page) {
        List<Line> lines = new ArrayList<>(page.textLines());
        lines.sort(Comparator.comparingDouble(Line::y));
        List<Line> edges = new ArrayList<>(page.aside());
        edges.addAll(lines.subList(0, Math.min(EDGE, lines.size())));
        edges.addAll(lines.subList(
                Math.max(lines.size() - EDGE, edges.size() - page.aside().size()), lines.size()));
        return edges;
    }

    /// The same for a line of furniture on every page: its words without numbers and its height.
    private static String key(Line line) {
        return Math.round(line.y() / 6) + " " + line.text().replaceAll("\\d+", "#");
    }
}
