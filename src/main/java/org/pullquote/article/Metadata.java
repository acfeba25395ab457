package org.pullquote.article;

import java.util.List;
import java.util.Optional;
import org.pullquote.text.WellFormed;

/// What a page says of itself.
///
/// @param headline the article's own, not the browser title's trimmings
/// @param authors names as printed, in order, without titles such as "By"
/// @param published ISO 8601 with as much as the page gives
/// @param updated ISO 8601 with as much as the page gives
/// @param url the canonical address
/// @param language a BCP 47 tag
public record Metadata(
        Optional<String> outlet,
        Optional<String> headline,
        List<String> authors,
        Optional<IsoDate> published,
        Optional<IsoDate> updated,
        Optional<String> url,
        Optional<String> language) {
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Metadata {
        outlet = outlet.map(WellFormed::of);
        headline = headline.map(WellFormed::of);
        authors = authors.stream().map(WellFormed::of).toList();
        url = url.map(WellFormed::of);
    }

    public Metadata withPublished(Optional<IsoDate> date) {
        return new Metadata(outlet, headline, authors, date, updated, url, language);
    }

    public Metadata withUrl(Optional<String> address) {
        return new Metadata(outlet, headline, authors, published, updated, address, language);
    }

    public Metadata withLanguage(Optional<String> tag) {
        return new Metadata(outlet, headline, authors, published, updated, url, tag);
    }
}
