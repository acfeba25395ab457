package org.pullquote.page.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.PassageBuilder;
import org.pullquote.page.document.UnreadableException;

/// The text of one part of a Word document.
final class DocxText implements Xml.Listener {
    /// Elements whose content is not read: deletions, the other half of what is given twice, settings.
    private static final Set<String> UNREAD = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "instrText",
            "delText",
            "sdtPr",
            "rubyPr",
            "sectPr",
            "pPrChange",
            "rPrChange",
            "tblPr",
            "tcPr",
            "trPr",
            "binData",
            "docPartObj");

    private enum Begun {
        NOTHING,
        BOX,
        ROW,
        CELL
    }

    private final DocxStyles styles;
    private final Flow flow = new Flow();
    /// For each open element what the flow began for it; nothing, for one, for the cells of a drawing's table.
    private final Deque<Begun> begun = new ArrayDeque<>();
    private int unread;
    private boolean inText;
    private boolean inRunProperties;
    private boolean inParagraphProperties;
    private boolean strong;
    private boolean italic;
    private boolean hidden;

    DocxText(DocxStyles styles) {
        this.styles = styles;
    }

    List<Passage> passages() throws UnreadableException {
        return flow.passages();
    }

    @Override
    public void start(String name, Xml.Attributes attributes) throws UnreadableException {
        if (unread > 0 || UNREAD.contains(name)) {
            unread++;
            return;
        }
        begun.push(Begun.NOTHING);
        if (inParagraphProperties) {
            paragraphProperty(name, attributes);
        } else if (inRunProperties) {
            runProperty(name, attributes);
        } else if (attributes.space().contains("wordprocessingml")
                || attributes.space().contains("/math")) {
            content(name, attributes);
        } else if (name.equals("t")) {
            inText = true;
        } else if (name.equals("p")) {
            flow.now().end();
        }
    }

    private void content(String name, Xml.Attributes attributes) throws UnreadableException {
        switch (name) {
            case "p" -> flow.now().begin(Passage.Kind.PARAGRAPH, 0);
            case "pPr" -> inParagraphProperties = true;
            case "r" -> {
                strong = false;
                italic = false;
                hidden = false;
            }
            case "rPr" -> inRunProperties = true;
            case "t" -> {
                inText = true;
                flow.now().emphasise(strong, italic);
            }
            case "tab", "ptab" -> flow.now().text(" ");
            case "br", "cr" -> flow.now().lineBreak();
            case "noBreakHyphen" -> flow.now().text("-");
            case "sym" -> symbol(attributes.get("char", ""));
            case "txbxContent" -> {
                flow.beginAside();
                begin(Begun.BOX);
            }
            case "tr" -> {
                flow.beginRow();
                begin(Begun.ROW);
            }
            case "tc" -> {
                flow.beginCell();
                begin(Begun.CELL);
            }
            default -> {}
        }
    }

    private void begin(Begun part) {
        begun.pop();
        begun.push(part);
    }

    /// Symbol fonts keep their characters in the private use area, where no other font has any.
    private void symbol(String code) throws UnreadableException {
        if (code.matches("[0-9a-fA-F]{1,4}")) {
            int c = Integer.parseInt(code, 16);
            flow.now().text(c >= 0xE000 && c < 0xF900 ? "•" : Character.toString(c));
        }
    }

    private void paragraphProperty(String name, Xml.Attributes attributes) {
        PassageBuilder now = flow.now();
        String value = attributes.get("val", "");
        switch (name) {
            case "pStyle" -> {
                // Some programs write the list a paragraph is in before its style, which may then say nothing.
                DocxStyles.Look look = styles.look(value);
                if (now.kind() == Passage.Kind.PARAGRAPH || look.kind() == Passage.Kind.HEADING) {
                    now.is(look.kind(), look.level());
                }
            }
            case "outlineLvl" -> {
                if (value.matches("[0-5]")) {
                    now.is(Passage.Kind.HEADING, Integer.parseInt(value) + 1);
                }
            }
            case "numPr" -> {
                if (now.kind() == Passage.Kind.PARAGRAPH) {
                    now.is(Passage.Kind.LIST_ITEM, 1);
                }
            }
            case "ilvl" -> {
                if (now.kind() == Passage.Kind.LIST_ITEM && value.matches("[0-8]")) {
                    now.is(Passage.Kind.LIST_ITEM, Integer.parseInt(value) + 1);
                }
            }
            default -> {}
        }
    }

    private void runProperty(String name, Xml.Attributes attributes) {
        boolean on = !Set.of("0", "false", "off", "none").contains(attributes.get("val", "1"));
        switch (name) {
            case "b" -> strong = on;
            case "i" -> italic = on;
            case "vanish" -> hidden = on;
            default -> {}
        }
    }

    @Override
    public void text(String words) throws UnreadableException {
        if (inText && unread == 0 && !hidden) {
            flow.now().text(words);
        }
    }

    @Override
    public void end(String name) throws UnreadableException {
        if (unread > 0) {
            unread--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "pPr" -> inParagraphProperties = false;
            case "rPr" -> inRunProperties = false;
            case "p" -> {
                if (!inParagraphProperties) {
                    flow.now().end();
                }
            }
            default -> {}
        }
        switch (begun.pop()) {
            case NOTHING -> {}
            case BOX -> flow.endAside();
            case ROW -> flow.endRow();
            case CELL -> flow.endCell();
        }
    }
}
