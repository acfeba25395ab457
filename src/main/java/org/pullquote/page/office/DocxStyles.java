package org.pullquote.page.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.UnreadableException;

/// The paragraph styles of a Word document: which of them are headings, quotations, lists, captions or code.
final class DocxStyles implements Xml.Listener {
    private static final Pattern HEADING = Pattern.compile("(?:heading|überschrift|titre|título)\\s?([1-9])");
    private static final int MOST_ANCESTORS = 12;

    /// @param name in small letters
    /// @param outline the outline level, from 1; 0 if it has none
    private record Style(String name, String basedOn, int outline, boolean list) {}

    /// What a style makes of a paragraph.
    record Look(Passage.Kind kind, int level) {}

    private static final Look PLAIN = new Look(Passage.Kind.PARAGRAPH, 0);

    private final Map<String, Style> styles = new HashMap<>();
    private String id = "";
    private Style open = new Style("", "", 0, false);

    private DocxStyles() {}

    /// Broken styles are as good as none.
    static DocxStyles of(Optional<byte[]> xml) {
        DocxStyles styles = new DocxStyles();
        try {
            if (xml.isPresent()) {
                Xml.read(xml.get(), styles);
            }
        } catch (UnreadableException broken) {
            return styles;
        }
        return styles;
    }

    Look look(String styleId) {
        String at = styleId;
        for (int i = 0; i < MOST_ANCESTORS; i++) {
            Style style = styles.getOrDefault(at, new Style(at.toLowerCase(Locale.ROOT), "", 0, false));
            Look look = look(style);
            if (!look.equals(PLAIN) || style.basedOn().isEmpty()) {
                return look;
            }
            at = style.basedOn();
        }
        return PLAIN;
    }

    private static Look look(Style style) {
        String name = style.name();
        Matcher heading = HEADING.matcher(name);
        if (heading.lookingAt()) {
            return new Look(Passage.Kind.HEADING, Math.min(6, Integer.parseInt(heading.group(1))));
        }
        if (name.equals("title") || name.equals("titel")) {
            return new Look(Passage.Kind.HEADING, 1);
        }
        if (style.outline() > 0) {
            return new Look(Passage.Kind.HEADING, Math.min(6, style.outline()));
        }
        if (name.contains("quot") || name.contains("block text")) {
            return new Look(Passage.Kind.BLOCK_QUOTE, 1);
        }
        if (name.contains("caption")) {
            return new Look(Passage.Kind.CAPTION, 0);
        }
        if (name.contains("source code") || name.contains("preformatted")) {
            return new Look(Passage.Kind.PREFORMATTED, 0);
        }
        return style.list() || name.startsWith("list ") && !name.equals("list paragraph")
                ? new Look(Passage.Kind.LIST_ITEM, 1)
                : PLAIN;
    }

    @Override
    public void start(String name, Xml.Attributes attributes) {
        String value = attributes.get("val", "");
        switch (name) {
            case "style" -> {
                id = attributes.get("type", "paragraph").equals("paragraph") ? attributes.get("styleId", "") : "";
                open = new Style("", "", 0, false);
            }
            case "name" ->
                open = new Style(value.toLowerCase(Locale.ROOT), open.basedOn(), open.outline(), open.list());
            case "basedOn" -> open = new Style(open.name(), value, open.outline(), open.list());
            case "outlineLvl" ->
                open = new Style(
                        open.name(),
                        open.basedOn(),
                        value.matches("[0-8]") ? Integer.parseInt(value) + 1 : 0,
                        open.list());
            case "numPr" -> open = new Style(open.name(), open.basedOn(), open.outline(), true);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style") && !id.isEmpty()) {
            styles.put(id, open);
            id = "";
        }
    }
}
