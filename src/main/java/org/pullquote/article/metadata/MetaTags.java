package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pullquote.article.IsoDate;

/// What a page's `<meta>` and `<link>` elements say: Open Graph first, then Dublin Core and what publishing systems
/// add.
final class MetaTags implements Witness {
    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "article:author_name",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "byl",
            "twitter:data1",
            "authors",
            "cxenseparse:author",
            "dc.contributor",
            "og:article:author",
            "mediator_author");

    private final Map<String, List<String>> values = new HashMap<>();
    private final Document document;
    private final List<Element> links;

    MetaTags(Document document, Telling telling) {
        this.document = document;
        this.links = telling.links;
        for (Element meta : telling.metas) {
            if (meta.attributesSize() > 0) {
                keep(meta.attributes());
            }
        }
    }

    private void keep(Attributes meta) {
        String value = meta.get("content");
        if (!value.isEmpty()) {
            for (String attribute : NAMING) {
                String name = meta.get(attribute);
                if (!name.isEmpty()) {
                    values.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>(2))
                            .add(value);
                }
            }
        }
    }

    /// What the elements of this name say, in the page's order.
    private List<String> all(String name) {
        List<String> written = values.getOrDefault(name, List.of());
        if (written.isEmpty()) {
            return written;
        }
        List<String> read = new ArrayList<>(written.size());
        for (String value : written) {
            String text = Markup.stripped(value);
            if (!text.isEmpty()) {
                read.add(text);
            }
        }
        return read;
    }

    Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = all(name);
            if (!found.isEmpty()) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    private Optional<IsoDate> date(String... names) {
        for (String name : names) {
            for (String value : all(name)) {
                Optional<IsoDate> date = Dates.read(value);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> authors() {
        for (String name : AUTHORS) {
            List<String> values = all(name);
            if (values.isEmpty()
                    || name.equals("twitter:data1")
                            && first("twitter:label1")
                                    .filter(label ->
                                            label.toLowerCase(Locale.ROOT).contains("writ"))
                                    .isEmpty()) {
                continue;
            }
            List<String> names = AuthorNames.all(
                    values.stream().filter(value -> !value.contains("http")).toList());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    Optional<String> description() {
        return first("og:description", "description", "twitter:description");
    }

    @Override
    public Optional<String> outlet() {
        return first("og:site_name", "application-name", "dc.publisher", "twitter:site")
                .filter(name -> !name.startsWith("@"));
    }

    @Override
    public Optional<String> headline() {
        return first("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title");
    }

    @Override
    public Optional<IsoDate> published() {
        return date(
                "article:published_time",
                "og:article:published_time",
                "article:published",
                "datepublished",
                "date",
                "parsely-pub-date",
                "sailthru.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publish_date",
                "publication_date",
                "dc.date.issued",
                "dcterms.created",
                "dc.date",
                "dcterms.date",
                "date.created",
                "article.published",
                "published_at",
                "cxenseparse:recs:publishtime",
                "og:pubdate",
                "citation_publication_date",
                "citation_date",
                "article_date_original",
                "originalpublicationdate",
                "datecreated",
                "og:published_time",
                "created",
                "pdate");
    }

    @Override
    public Optional<IsoDate> updated() {
        return date(
                "article:modified_time",
                "og:updated_time",
                "og:article:modified_time",
                "datemodified",
                "last-modified",
                "dcterms.modified",
                "lastmod",
                "article.updated",
                "revised");
    }

    @Override
    public Optional<String> url() {
        return canonical().or(() -> first("og:url"));
    }

    private Optional<String> canonical() {
        for (Element link : links) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && link.attr("href").startsWith("http")) {
                return Optional.of(link.attr("href").strip());
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> language() {
        Element html = document.firstElementChild();
        String declared = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return Optional.of(declared.strip())
                .filter(tag -> !tag.isEmpty())
                .or(() -> first("content-language", "og:locale", "language", "dc.language", "inlanguage"));
    }
}
