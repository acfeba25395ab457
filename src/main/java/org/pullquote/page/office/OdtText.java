package org.pullquote.page.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.PassageBuilder;
import org.pullquote.page.document.UnreadableException;

/// The text in one part of an OpenDocument file.
final class OdtText implements Xml.Listener {
    /// Elements whose content is not part of the text: deletions, comments, marks of notes, what only names a picture.
    private static final Set<String> UNREAD = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "forms",
            "title",
            "desc",
            "script",
            "ruby-text",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "binary-data",
            "object-ole",
            "event-listeners");

    private final String within;
    private final OdtStyles styles;
    private final Flow flow = new Flow();
    private final Deque<Boolean> spans = new ArrayDeque<>();
    private int inside;
    private int unread;
    private int paragraphs;
    private int lists;
    private boolean header;

    /// @param within the element whose text is read
    OdtText(String within, OdtStyles styles) {
        this.within = within;
        this.styles = styles;
    }

    List<Passage> passages() throws UnreadableException {
        return flow.passages();
    }

    @Override
    public void start(String name, Xml.Attributes attributes) throws UnreadableException {
        if (name.equals(within)) {
            inside++;
        }
        if (inside == 0) {
            return;
        }
        if (unread > 0 || UNREAD.contains(name) || isHidden(name, attributes)) {
            unread++;
            return;
        }
        PassageBuilder now = flow.now();
        switch (name) {
            case "h" -> {
                paragraphs++;
                now.begin(Passage.Kind.HEADING, level(attributes.get("outline-level", "1")));
            }
            case "p" -> {
                paragraphs++;
                paragraph(attributes.get("style-name", ""));
            }
            case "span" -> span(attributes.get("style-name", ""));
            case "s" -> now.text(" ");
            case "tab" -> now.text(" ");
            case "line-break" -> now.lineBreak();
            case "list" -> lists++;
            case "list-header" -> header = true;
            case "note", "text-box" -> flow.beginAside();
            case "table-row" -> flow.beginRow();
            case "table-cell" -> flow.beginCell();
            default -> {}
        }
    }

    private static boolean isHidden(String name, Xml.Attributes attributes) {
        return name.equals("section") && attributes.get("display", "").equals("none")
                || name.equals("hidden-text")
                || name.equals("hidden-paragraph");
    }

    private void paragraph(String style) throws UnreadableException {
        PassageBuilder now = flow.now();
        if (styles.descends(style, "preformatted")) {
            now.begin(Passage.Kind.PREFORMATTED, 0);
        } else if (lists > 0 && !header) {
            now.begin(Passage.Kind.LIST_ITEM, Math.min(9, lists));
        } else if (styles.descends(style, "quotation")) {
            now.begin(Passage.Kind.BLOCK_QUOTE, 1);
        } else if (style.equals("Title")
                || styles.descends(style, "\0title")
                || styles.descends(style, "title") && !styles.descends(style, "subtitle")) {
            now.begin(Passage.Kind.HEADING, 1);
        } else if (styles.descends(style, "caption") || styles.descends(style, "illustration")) {
            now.begin(Passage.Kind.CAPTION, 0);
        } else {
            now.begin(Passage.Kind.PARAGRAPH, 0);
        }
        now.emphasise(styles.isStrong(style), styles.isItalic(style));
    }

    private void span(String style) throws UnreadableException {
        boolean hides = styles.isHidden(style);
        spans.push(hides);
        if (hides) {
            unread++;
        }
        flow.now().emphasise(styles.isStrong(style), styles.isItalic(style));
    }

    private static int level(String outline) {
        return outline.matches("[1-6]") ? Integer.parseInt(outline) : outline.matches("\\d+") ? 6 : 1;
    }

    @Override
    public void text(String words) throws UnreadableException {
        if (inside > 0 && unread == 0 && paragraphs > 0) {
            flow.now().text(words);
        }
    }

    @Override
    public void end(String name) throws UnreadableException {
        if (name.equals(within)) {
            inside--;
        }
        if (inside == 0) {
            return;
        }
        if (unread > 0) {
            unread--;
            if (!name.equals("span") || unread > 0 || spans.isEmpty() || !spans.element()) {
                return;
            }
        }
        switch (name) {
            case "h", "p" -> {
                paragraphs--;
                flow.now().end();
            }
            case "span" -> {
                spans.poll();
                flow.now().emphasise(false, false);
            }
            case "list" -> lists--;
            case "list-header" -> header = false;
            case "note" -> flow.endNote();
            case "text-box" -> flow.endAside();
            case "table-row" -> flow.endRow();
            case "table-cell" -> flow.endCell();
            default -> {}
        }
    }
}
