package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pullquote.article.IsoDate;

/// What the visible page says: microdata, `<time>`, and bylines in the text.
final class PageMarkup {
    private static final int LONGEST_BYLINE = 160;

    private final Document document;

    PageMarkup(Document document) {
        this.document = document;
    }

    Optional<IsoDate> published() {
        return date("[itemprop=datePublished]").or(this::time).or(this::printed);
    }

    Optional<IsoDate> updated() {
        return date("[itemprop=dateModified]");
    }

    Optional<String> headline() {
        for (String query : List.of("[itemprop=headline]", "article h1", "main h1", "h1")) {
            for (Element found : document.select(query)) {
                String text = text(found);
                if (!text.isEmpty()) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Element element) {
        return Markup.stripped(
                element.attributesSize() > 0 && element.hasAttr("content") ? element.attr("content") : element.text());
    }

    List<String> authors() {
        for (String query : List.of(
                "[itemprop=author] [itemprop=name]",
                "[itemprop=author]",
                "a[rel=author]",
                "[rel=author]",
                ".byline a[href*=author]",
                ".author a",
                "[class*=byline] a",
                "[class*=byline]",
                "[class*=author-name]",
                "[class*=authorName]",
                "[class*=author__name]",
                ".author",
                "[class*=author] a[href*=author]")) {
            List<String> bylines = new ArrayList<>();
            for (Element found : document.select(query)) {
                String text = text(found);
                if (text.length() <= LONGEST_BYLINE && !isAside(found)) {
                    bylines.add(text);
                }
            }
            List<String> names = AuthorNames.all(bylines);
            if (!names.isEmpty() && names.size() <= 6) {
                return names;
            }
        }
        return printedByline();
    }

    /// A short line that begins with "By".
    private List<String> printedByline() {
        for (Element element : document.select("p, div, span, li, address")) {
            if (element.childrenSize() <= 3) {
                String text = element.text().strip();
                if (text.length() > 5
                        && text.length() <= 80
                        && text.toLowerCase(Locale.ROOT).startsWith("by ")
                        && Character.isUpperCase(text.charAt(3))) {
                    return AuthorNames.of(text);
                }
            }
        }
        return List.of();
    }

    private static boolean isAside(Element element) {
        Element at = element;
        for (int i = 0; i < 12 && at != null; i++) {
            String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
            if (names.contains("related")
                    || names.contains("comment")
                    || names.contains("sidebar")
                    || at.normalName().equals("aside")
                    || at.normalName().equals("footer")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private Optional<IsoDate> date(String query) {
        for (Element found : document.select(query)) {
            String value = found.hasAttr("content")
                    ? found.attr("content")
                    : found.hasAttr("datetime") ? found.attr("datetime") : found.text();
            Optional<IsoDate> date = Dates.read(value);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<IsoDate> time() {
        for (String query : List.of(
                "article time[pubdate]",
                "article header time[datetime]",
                "article time[datetime]",
                "main time[datetime]",
                "time[datetime]",
                "time")) {
            for (Element found : document.select(query)) {
                Optional<IsoDate> date = Dates.read(found.hasAttr("datetime") ? found.attr("datetime") : found.text());
                if (date.isPresent() && !isAside(found)) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<IsoDate> printed() {
        for (Element found : document.select(
                "[class*=date], [class*=time], [class*=publish], [id*=date], [class*=meta], [class*=byline]")) {
            String text = found.text();
            if (text.length() <= LONGEST_BYLINE && !isAside(found)) {
                Optional<IsoDate> date = Dates.read(text).or(() -> PrintedDates.find(text));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }
}
