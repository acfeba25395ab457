package org.pullquote.page.document;

import java.util.List;
import java.util.Optional;

/// What a document or an envelope (an e-mail's head, an archive's record) says of its content.
///
/// @param outlet who published or sent it
/// @param published ISO 8601 with as much as is known
/// @param language a BCP 47 tag
public record Statement(
        Optional<String> outlet,
        Optional<String> title,
        List<String> authors,
        Optional<String> published,
        Optional<String> url,
        Optional<String> language) {
    public static final Statement NONE = new Statement(
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Statement {
        outlet = said(outlet);
        title = said(title);
        authors = authors.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        published = said(published);
        url = said(url);
        language = said(language);
    }

    public Statement withTitle(String words) {
        return new Statement(outlet, Optional.of(words), authors, published, url, language);
    }

    public Statement withAuthors(List<String> names) {
        return new Statement(outlet, title, names, published, url, language);
    }

    public Statement withPublished(String date) {
        return new Statement(outlet, title, authors, Optional.of(date), url, language);
    }

    public Statement withUrl(String address) {
        return new Statement(outlet, title, authors, published, Optional.of(address), language);
    }

    public Statement withOutlet(String name) {
        return new Statement(Optional.of(name), title, authors, published, url, language);
    }

    public Statement withLanguage(String tag) {
        return new Statement(outlet, title, authors, published, url, Optional.of(tag));
    }

    private static Optional<String> said(Optional<String> value) {
        return value.map(text -> text.replaceAll("\\s+", " ").strip()).filter(text -> !text.isEmpty());
    }
}
