package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/// What the visible page says of its headline and its authors: microdata, and bylines in the text.
final class PageMarkup {
    private static final int LONGEST_LINE = 160;
    private static final int MOST_AUTHORS = 6;
    private static final int FAR_UP = 12;
    private static final Evaluator NAME = new Evaluator.AttributeWithValue("itemprop", "name");
    private static final Pattern CONTRIBUTIONS = Pattern.compile(
            "(?:with )?(?:additional )?(?:contributions?|reporting|contributors?)(?: from| by|:) ?",
            Pattern.CASE_INSENSITIVE);

    private final Document document;
    private final Telling telling;
    private Optional<Named> named = Optional.empty();

    PageMarkup(Document document, Telling telling) {
        this.document = document;
        this.telling = telling;
    }

    Named named() {
        Named found = named.orElseGet(() -> Named.in(document));
        named = Optional.of(found);
        return found;
    }

    /// The first-level headings and what microdata call the headline.
    List<String> headlines() {
        List<String> headlines = new ArrayList<>();
        for (Element property : telling.properties) {
            if (property.attr("itemprop").equalsIgnoreCase("headline") && !isAside(property)) {
                headlines.add(text(property));
            }
        }
        for (Element heading : telling.headings) {
            headlines.add(Markup.stripped(heading.text()));
        }
        headlines.removeIf(text -> text.isEmpty() || text.length() > 300);
        return headlines;
    }

    /// A printed headline without the label that it begins with, as "Opinion", where that is an element of its own and
    /// the page's data do not count it to the headline.
    String withoutLabel(String headline, List<String> stated) {
        for (Element heading : telling.headings) {
            Element label = heading.firstElementChild();
            if (label != null && Markup.stripped(heading.text()).equals(headline)) {
                String first = Markup.stripped(label.text());
                String rest = headline.startsWith(first)
                        ? headline.substring(first.length()).strip()
                        : headline;
                return !rest.isEmpty() && stated.contains(rest) ? rest : headline;
            }
        }
        return headline;
    }

    private static String text(Element element) {
        return Markup.stripped(element.hasAttr("content") ? element.attr("content") : element.text());
    }

    List<String> authors() {
        List<String> names = names(property("author"));
        if (names.isEmpty()) {
            names = names(
                    named().authors.stream().filter(PageMarkup::isAuthorLink).toList());
        }
        if (names.isEmpty()) {
            names = namesInByline();
        }
        if (names.isEmpty() && !telling.headings.isEmpty()) {
            names = UnderHeadline.of(telling.headings.getFirst()).authors();
        }
        return names.isEmpty() ? PrintedByline.in(document.body()) : names;
    }

    /// The names in the first short element named for an author or a byline: those in the elements so named inside it,
    /// if names stand there, since the outlet's often stands beside them.
    private List<String> namesInByline() {
        List<Element> bylines = named().authors.stream()
                .filter(element -> element.text().length() <= LONGEST_LINE)
                .toList();
        if (bylines.isEmpty()) {
            return List.of();
        }
        Element first = bylines.getFirst();
        List<String> inside = names(bylines.stream()
                .filter(element -> !element.equals(first) && element.parents().contains(first))
                .filter(element ->
                        bylines.stream().noneMatch(other -> other.parents().contains(element)))
                .toList());
        boolean full = !inside.isEmpty() && inside.stream().allMatch(name -> name.indexOf(' ') > 0);
        return full ? inside : names(List.of(first));
    }

    /// Who is named after words such as "Contributions from", beside the authors.
    List<String> contributors() {
        List<String> names = new ArrayList<>();
        for (Element element : named().contributors) {
            String text = text(element);
            Matcher opening = CONTRIBUTIONS.matcher(text);
            if (text.length() <= LONGEST_LINE && opening.lookingAt()) {
                names.addAll(AuthorNames.of(text.substring(opening.end())));
            }
        }
        return names;
    }

    private static boolean isAuthorLink(Element element) {
        return element.attr("rel").contains("author") || element.attr("href").contains("/author");
    }

    private List<Element> property(String name) {
        List<Element> found = new ArrayList<>();
        for (Element element : telling.properties) {
            if (element.attr("itemprop").equalsIgnoreCase(name)) {
                Element named = element.selectFirst(NAME);
                found.add(named == null ? element : named);
            }
        }
        return found;
    }

    private static List<String> names(List<Element> elements) {
        List<String> bylines = new ArrayList<>();
        for (Element element : elements) {
            String text = text(element);
            if (text.length() <= LONGEST_LINE && !isAside(element)) {
                bylines.add(text);
            }
        }
        List<String> names = AuthorNames.all(bylines);
        return names.size() <= MOST_AUTHORS ? names : List.of();
    }

    /// Whether the element stands beside the article: among comments, teasers or in a footer.
    static boolean isAside(Element element) {
        Element at = element;
        for (int i = 0; i < FAR_UP && at != null; i++) {
            if (isNamedAside(at.attr("class"))
                    || isNamedAside(at.attr("id"))
                    || at.normalName().equals("aside")
                    || at.normalName().equals("footer")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean isNamedAside(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        return lower.contains("related")
                || lower.contains("comment")
                || lower.contains("sidebar")
                || lower.contains("recommend")
                || lower.contains("popular");
    }
}
