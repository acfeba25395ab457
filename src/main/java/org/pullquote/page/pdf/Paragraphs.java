package org.pullquote.page.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pullquote.page.document.Passage;

/// Joins the lines of all pages into paragraphs, headings, list items, rows of tables and notes.
final class Paragraphs {
    private static final Pattern BULLET = Pattern.compile("(?:[•‣▪■●○◦–*]|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+\\S.*");
    private static final Pattern NOTE = Pattern.compile("(?:\\d{1,3}|[*†‡§]{1,3}|\\[\\d{1,3}])[.)\\s]?\\s*\\S.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;][\"”’')\\]»]*\\d{0,2}");
    private static final float LARGER = 1.14f;
    private static final float SMALLER = 0.93f;
    private static final int LONGEST_HEADING = 180;

    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> notes = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final List<Float> headingSizes;
    private final float body;
    private PageLayout.Block block = PageLayout.Block.of(List.of());
    private float leading;
    /// The size of the type that is set with this leading.
    private float leaded;

    private Paragraphs(List<PrintedPage> pages) {
        body = bodySize(pages);
        headingSizes = pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.size() >= LARGER * body && line.text().length() > 1)
                .map(line -> (float) Math.round(line.size()))
                .distinct()
                .sorted((one, other) -> Float.compare(other, one))
                .toList();
    }

    static List<Passage> of(List<PrintedPage> pages) {
        Paragraphs paragraphs = new Paragraphs(pages);
        Furniture furniture = Furniture.of(pages);
        pages.forEach(page -> paragraphs.add(page, furniture));
        paragraphs.close();
        paragraphs.passages.addAll(paragraphs.notes);
        for (PrintedPage page : pages) {
            for (String comment : page.comments()) {
                paragraphs.passages.add(Passage.paragraph(comment).withStanding(Passage.Standing.HIDDEN));
            }
        }
        return paragraphs.passages;
    }

    /// The size in which most characters are set.
    private static float bodySize(List<PrintedPage> pages) {
        Map<Float, Integer> characters = new HashMap<>();
        for (PrintedPage page : pages) {
            for (Line line : page.lines()) {
                characters.merge(Math.round(line.size() * 2) / 2f, line.text().length(), Integer::sum);
            }
        }
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    private static float sizeOfMost(List<Line> lines) {
        List<Float> sizes = lines.stream().map(Line::size).sorted().toList();
        return Math.max(1, sizes.get(sizes.size() / 2));
    }

    private void add(PrintedPage page, Furniture furniture) {
        Set<Line> unread = furniture.on(page);
        for (Line line : unread) {
            Passage.Standing standing =
                    furniture.isPageNumber(line) ? Passage.Standing.PAGE_NUMBER : Passage.Standing.RUNNING_HEAD;
            Passage beside = Passage.paragraph(line.text()).withStanding(standing);
            if (standing == Passage.Standing.PAGE_NUMBER || !passages.contains(beside)) {
                waiting.add(beside);
            }
        }
        if (!unread.containsAll(page.aside())) {
            waiting.add(Passage.paragraph(joined(page.aside())));
        }
        for (PageLayout.Block next : page.blocks()) {
            List<Line> read =
                    next.lines().stream().filter(line -> !unread.contains(line)).toList();
            List<Line> foot = notes(read, page);
            List<Line> text = read.subList(0, read.size() - foot.size());
            if (!text.isEmpty()) {
                block = PageLayout.Block.of(text);
                leading = leading(text);
                leaded = sizeOfMost(text);
                rows(text);
            }
            addNotes(foot);
        }
        if (open.isEmpty()) {
            passages.addAll(waiting);
            waiting.clear();
        }
    }

    /// What is printed beside the text waits until the paragraph that runs over the page's end is complete.
    private final List<Passage> waiting = new ArrayList<>();

    private void rows(List<Line> lines) {
        int from = 0;
        boolean first = true;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size()
                    && Math.abs(lines.get(to).y() - lines.get(from).y())
                            < 0.35f * lines.get(from).size()) {
                to++;
            }
            List<Line> row = lines.subList(from, to);
            if (row.size() > 1) {
                close();
                passages.add(row(row));
            } else {
                line(row.getFirst(), first);
            }
            first = false;
            from = to;
        }
    }

    private static Passage row(List<Line> cells) {
        List<String> texts = cells.stream().map(Line::text).toList();
        boolean bullet = texts.size() == 2 && texts.getFirst().length() <= 3;
        return bullet
                ? Passage.of(Passage.Kind.LIST_ITEM, 1, String.join(" ", texts))
                : Passage.of(Passage.Kind.TABLE, 0, String.join(" | ", texts));
    }

    /// @param first whether it is the first of its column or page
    private void line(Line line, boolean first) {
        if (!open.isEmpty() && (first ? !runsOver(line) : begins(line, open.getLast()))) {
            close();
        }
        open.add(line);
    }

    /// Whether the open paragraph goes on in the next column or on the next page.
    private boolean runsOver(Line line) {
        Line last = open.getLast();
        boolean sameType = Math.abs(last.size() - line.size()) < 0.08f * body && last.bold() == line.bold();
        boolean lower = Character.isLowerCase(line.text().codePointAt(0));
        boolean unfinished = !SENTENCE_END.matcher(last.text()).matches();
        return sameType && (lower || unfinished && !BULLET.matcher(line.text()).matches() && !isHeading(List.of(last)));
    }

    private boolean begins(Line line, Line last) {
        float size = Math.max(line.size(), last.size());
        boolean otherType = Math.abs(last.size() - line.size()) > 0.08f * size
                || last.bold() != line.bold() && (isShort(last) || isShort(line));
        float usual = leading * Math.max(1, size / leaded);
        boolean gap = line.y() - last.y() > Math.max(1.3f * usual, 1.05f * usual + 0.25f * size);
        boolean back = line.y() < last.y();
        boolean indented = line.left() > block.left() + 0.7f * size && last.left() <= block.left() + 0.4f * size;
        boolean ended = isShort(last) && SENTENCE_END.matcher(last.text()).matches();
        boolean hanging = BULLET.matcher(open.getFirst().text()).matches();
        return otherType
                || gap
                || back
                || indented && !hanging
                || ended
                || BULLET.matcher(line.text()).matches();
    }

    private boolean isShort(Line line) {
        return line.right() < block.right() - 0.12f * (block.right() - block.left());
    }

    /// The usual distance of two base lines.
    private static float leading(List<Line> lines) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).y() - lines.get(i - 1).y();
            if (distance > 0.5f * lines.get(i).size()) {
                distances.add(distance);
            }
        }
        distances.sort(Float::compare);
        return distances.isEmpty() ? lines.getFirst().size() * 1.2f : distances.get(distances.size() / 3);
    }

    private void close() {
        if (!open.isEmpty()) {
            passages.add(passage(open));
            open.clear();
        }
        passages.addAll(waiting);
        waiting.clear();
    }

    private Passage passage(List<Line> lines) {
        String text = joined(lines);
        if (isHeading(lines)) {
            int rank = headingSizes.indexOf((float) Math.round(lines.getFirst().size()));
            return Passage.of(Passage.Kind.HEADING, rank < 0 ? 3 : Math.min(6, rank + 1), text);
        }
        return BULLET.matcher(text).matches() && !Character.isDigit(text.charAt(0))
                ? Passage.of(Passage.Kind.LIST_ITEM, 1, text)
                : Passage.paragraph(text);
    }

    private boolean isHeading(List<Line> lines) {
        int length = lines.stream().mapToInt(line -> line.text().length()).sum();
        boolean large = lines.stream().allMatch(line -> line.size() >= LARGER * body);
        boolean bold = lines.stream().allMatch(Line::bold) && lines.size() <= 2;
        String end = lines.getLast().text();
        boolean sentence = end.endsWith(".") || end.endsWith(",") || end.endsWith(";");
        return length <= LONGEST_HEADING
                && length > 1
                && (large || bold && !sentence && length <= 100)
                && lines.stream().anyMatch(line -> line.text().codePoints().anyMatch(Character::isLetter));
    }

    /// The words of lines, with those that were parted at a line's end made whole.
    private static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String words = line.text();
            if (text.isEmpty()) {
                text.append(words);
                continue;
            }
            char last = text.charAt(text.length() - 1);
            boolean parted = text.length() > 1
                    && (last == '-' || last == '\u00AD' || last == '\u2010')
                    && Character.isLetter(text.charAt(text.length() - 2));
            if (parted && Character.isLowerCase(words.codePointAt(0))) {
                text.setLength(text.length() - 1);
            } else if (!parted
                    && last != '—'
                    && !(Letters.isUnspaced(last) && Letters.isUnspaced(words.codePointAt(0)))) {
                text.append(' ');
            }
            text.append(words);
        }
        return text.toString();
    }

    /// The notes at the foot of a column: smaller type down to its end, of which the first line begins with a mark.
    private List<Line> notes(List<Line> lines, PrintedPage page) {
        int from = lines.size();
        while (from > 0 && lines.get(from - 1).size() <= SMALLER * body) {
            from--;
        }
        while (from < lines.size() && !NOTE.matcher(lines.get(from).text()).matches()) {
            from++;
        }
        boolean low = from < lines.size() && lines.get(from).y() > 0.5f * page.height();
        return from > 0 && low ? lines.subList(from, lines.size()) : List.of();
    }

    private void addNotes(List<Line> foot) {
        List<Line> note = new ArrayList<>();
        for (Line line : foot) {
            if (!note.isEmpty() && NOTE.matcher(line.text()).matches()) {
                notes.add(Passage.paragraph(joined(note)));
                note.clear();
            }
            note.add(line);
        }
        if (!note.isEmpty()) {
            notes.add(Passage.paragraph(joined(note)));
        }
    }
}
