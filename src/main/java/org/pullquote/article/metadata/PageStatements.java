package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.pullquote.article.Metadata;

/// Reads what a page says of itself, the most trusted source first for each field.
public final class PageStatements {
    private PageStatements() {}

    public static PageStatement read(Document document) {
        String title = Markup.stripped(document.title());
        LinkedData data = new LinkedData(JsonLd.of(document), title);
        MetaTags tags = new MetaTags(document);
        Metadata article = data.ofArticle();
        List<Metadata> sources = List.of(article, tags.metadata(), data.ofPage());
        PageMarkup seen = new PageMarkup(document);
        List<String> headlines = new ArrayList<>();
        sources.forEach(source -> source.headline().ifPresent(headlines::add));
        seen.headline().ifPresent(headlines::add);
        headlines.add(title);
        Metadata merged = new Metadata(
                first(sources, Metadata::outlet),
                Headlines.best(headlines),
                sources.stream()
                        .map(Metadata::authors)
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElseGet(seen::authors),
                first(sources, Metadata::published).or(seen::published),
                first(sources, Metadata::updated).or(seen::updated),
                first(List.of(tags.metadata(), article), Metadata::url),
                first(sources, Metadata::language).flatMap(PageStatements::language));
        return new PageStatement(merged, headlines, tags.description(), data.bodies());
    }

    private static <T> Optional<T> first(List<Metadata> sources, Function<Metadata, Optional<T>> field) {
        return sources.stream().map(field).flatMap(Optional::stream).findFirst();
    }

    /// A BCP 47 tag, or nothing.
    private static Optional<String> language(String declared) {
        String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    }
}
