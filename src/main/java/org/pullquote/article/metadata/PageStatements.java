package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;

/// Reads what a page says of itself, the most trusted source first for each field.
public final class PageStatements {
    private PageStatements() {}

    public static PageStatement read(Document document) {
        return read(document, Telling.of(document));
    }

    /// @param telling all of the document's elements that tell
    public static PageStatement read(Document document, Telling telling) {
        String title = Markup.stripped(title(document));
        LinkedData data = new LinkedData(JsonLd.of(telling.scripts), title);
        MetaTags tags = new MetaTags(document, telling);
        PageMarkup seen = new PageMarkup(document, telling);
        Metadata article = data.ofArticle();
        Metadata stated = tags.metadata();
        Metadata page = data.ofPage();
        List<Metadata> sources = List.of(article, stated, page);
        List<String> headlines = new ArrayList<>();
        sources.forEach(source -> source.headline().ifPresent(headlines::add));
        headlines.add(title);
        Optional<String> outlet = first(List.of(stated, article, page), Metadata::outlet);
        Optional<String> address = first(List.of(stated, article), Metadata::url);
        Optional<String> headline = Headlines.best(seen.headlines(), headlines, outlet);
        headline.ifPresent(headlines::addFirst);
        Optional<IsoDate> updated = first(sources, Metadata::updated).or(seen::updated);
        Metadata merged = new Metadata(
                outlet,
                headline,
                authors(sources, outlet, seen),
                first(sources, Metadata::published)
                        .map(date -> seen.dayPrinted(date, updated))
                        .or(() -> seen.published(address)),
                updated,
                address,
                first(sources, Metadata::language).flatMap(PageStatements::language));
        return new PageStatement(merged, headlines, tags.description(), data.bodies());
    }

    /// As the document says it, sparing a search where the element stands in its place.
    private static String title(Document document) {
        Element head = document.head();
        for (int i = 0; i < head.childNodeSize(); i++) {
            if (head.childNode(i) instanceof Element element
                    && element.normalName().equals("title")) {
                return element.text();
            }
        }
        return document.title();
    }

    /// The first source's that names people: the outlet itself is an author only if nobody else is, and who only
    /// contributed is none.
    private static List<String> authors(List<Metadata> sources, Optional<String> outlet, PageMarkup seen) {
        List<String> last = List.of();
        for (Metadata source : sources) {
            List<String> people = people(source.authors(), outlet);
            if (!people.isEmpty()) {
                return people.size() == 1 ? people : without(people, seen.contributors());
            }
            last = last.isEmpty() ? source.authors() : last;
        }
        List<String> printed = seen.authors();
        List<String> people = people(printed, outlet);
        return people.isEmpty() ? last.isEmpty() ? printed : last : people;
    }

    private static List<String> people(List<String> names, Optional<String> outlet) {
        return AuthorNames.people(names.stream()
                .filter(name -> outlet.isEmpty() || !Headlines.isPartOf(name, outlet.get()))
                .toList());
    }

    private static List<String> without(List<String> names, List<String> others) {
        List<String> left =
                names.stream().filter(name -> !others.contains(name)).toList();
        return left.isEmpty() ? names : left;
    }

    private static <T> Optional<T> first(List<Metadata> sources, Function<Metadata, Optional<T>> field) {
        for (Metadata source : sources) {
            Optional<T> value = field.apply(source);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /// A BCP 47 tag, or nothing.
    private static Optional<String> language(String declared) {
        String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    }
}
