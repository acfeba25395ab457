package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.IsoDate;

/// What one object of a page's JSON-LD says of the page.
///
/// @param data all of the page's, in which the object may refer to others
record LinkedObject(JsonLd data, JsonValue object) implements Witness {
    @Override
    public Optional<String> outlet() {
        return JsonLd.values(object, "publisher").stream()
                .map(this::name)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Optional<String> headline() {
        return JsonLd.text(object, "headline")
                .or(() -> JsonLd.text(object, "name"))
                .map(Markup::stripped);
    }

    @Override
    public List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (String field : List.of("author", "creator")) {
            if (authors.isEmpty()) {
                JsonLd.values(object, field).forEach(author -> name(author).ifPresent(authors::add));
            }
        }
        return AuthorNames.all(authors);
    }

    @Override
    public Optional<IsoDate> published() {
        return date("datePublished").or(() -> date("uploadDate")).or(() -> date("dateCreated"));
    }

    @Override
    public Optional<IsoDate> updated() {
        return date("dateModified");
    }

    @Override
    public Optional<String> url() {
        return JsonLd.text(object, "url").filter(url -> url.startsWith("http"));
    }

    @Override
    public Optional<String> language() {
        return JsonLd.text(object, "inLanguage");
    }

    private Optional<IsoDate> date(String field) {
        return JsonLd.text(object, field).flatMap(Dates::read);
    }

    private Optional<String> name(JsonValue personOrText) {
        if (personOrText instanceof JsonValue.Text(String name)) {
            return Optional.of(Markup.stripped(name)).filter(words -> !words.startsWith("http"));
        }
        JsonValue person = data.resolved(personOrText);
        return person.get("name").orElse(person) instanceof JsonValue.Elements(List<JsonValue> names)
                ? Optional.of(
                        String.join(", ", names.stream().map(JsonValue::words).toList()))
                : JsonLd.text(person, "name").map(Markup::stripped);
    }
}
