package org.pullquote.page.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.pullquote.page.document.UnreadableException;

/// The styles of an OpenDocument text: which are bold, italic or hidden, and which are what kind of paragraph.
final class OdtStyles implements Xml.Listener {
    private static final int MOST_ANCESTORS = 12;

    /// @param name in small letters, as the user sees it
    private record Style(String name, String parent, boolean strong, boolean italic, boolean hidden) {}

    private static final Style NONE = new Style("", "", false, false, false);

    private final Map<String, Style> styles = new HashMap<>();
    private String id = "";
    private Style open = NONE;

    /// Adds the styles of a part; broken ones are as good as none.
    void read(byte[] xml) {
        try {
            Xml.read(xml, this);
        } catch (UnreadableException broken) {
            id = "";
        }
    }

    boolean isStrong(String style) {
        return styles.getOrDefault(style, NONE).strong();
    }

    boolean isItalic(String style) {
        return styles.getOrDefault(style, NONE).italic();
    }

    boolean isHidden(String style) {
        return styles.getOrDefault(style, NONE).hidden();
    }

    /// Whether the style or one that it is based on has `word` in its name.
    boolean descends(String style, String word) {
        String at = style;
        for (int i = 0; i < MOST_ANCESTORS && !at.isEmpty(); i++) {
            Style found = styles.getOrDefault(at, NONE);
            if (found.name().contains(word) || at.toLowerCase(Locale.ROOT).contains(word)) {
                return true;
            }
            at = found.parent();
        }
        return false;
    }

    @Override
    public void start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "style" -> {
                id = attributes.get("name", "");
                String shown = attributes.get("display-name", id).toLowerCase(Locale.ROOT);
                open = new Style(shown, attributes.get("parent-style-name", ""), false, false, false);
            }
            case "text-properties" ->
                open = new Style(
                        open.name(),
                        open.parent(),
                        attributes.get("font-weight", "").equals("bold"),
                        attributes.get("font-style", "").equals("italic"),
                        attributes.get("display", "").equals("none"));
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
