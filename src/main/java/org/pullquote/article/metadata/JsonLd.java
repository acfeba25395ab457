package org.pullquote.article.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The JSON-LD objects of a page: each `<script type="application/ld+json">`, its arrays and `@graph` opened.
/// What is not even nearly JSON is passed over.
final class JsonLd {
    private static final int MOST_OBJECTS = 500;
    private static final List<String> OPENED =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "subjectOf");

    private final List<JsonValue.Fields> objects = new ArrayList<>();
    private final Map<String, JsonValue.Fields> byId = new HashMap<>();

    private JsonLd() {}

    /// @param scripts the page's scripts of that type
    static JsonLd of(List<Element> scripts) {
        JsonLd found = new JsonLd();
        for (Element script : scripts) {
            read(script.data()).ifPresent(found::open);
        }
        return found;
    }

    private static Optional<JsonValue> read(String script) {
        int start = firstBracket(script);
        int end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        return JsonText.read(script.substring(start, end + 1));
    }

    private static int firstBracket(String script) {
        for (int i = 0; i < script.length(); i++) {
            if (script.charAt(i) == '{' || script.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    private void open(JsonValue whole) {
        Deque<JsonValue> left = new ArrayDeque<>();
        left.add(whole);
        while (!left.isEmpty() && objects.size() < MOST_OBJECTS) {
            switch (left.remove()) {
                case JsonValue.Elements(List<JsonValue> values) -> left.addAll(values);
                case JsonValue.Fields object -> {
                    objects.add(object);
                    text(object, "@id").ifPresent(id -> byId.merge(id, object, JsonLd::fuller));
                    OPENED.forEach(inner -> object.get(inner).ifPresent(left::add));
                }
                case JsonValue.Text _, JsonValue.Literal _, JsonValue.Nothing _ -> {}
            }
        }
    }

    private static JsonValue.Fields fuller(JsonValue.Fields one, JsonValue.Fields other) {
        return other.values().size() > one.values().size() ? other : one;
    }

    /// All objects, in the page's order.
    List<JsonValue.Fields> objects() {
        return objects;
    }

    /// The object that a bare `{"@id": …}` refers to, or the value itself.
    JsonValue resolved(JsonValue value) {
        if (value instanceof JsonValue.Fields object && object.values().size() <= 2) {
            return text(object, "@id").<JsonValue>map(byId::get).orElse(object);
        }
        return value;
    }

    /// The values of a field: none, one or the elements of an array.
    static List<JsonValue> values(JsonValue object, String field) {
        return object.get(field)
                .map(value -> switch (value) {
                    case JsonValue.Elements(List<JsonValue> values) -> values;
                    case JsonValue.Nothing _ -> List.<JsonValue>of();
                    case JsonValue.Fields _, JsonValue.Text _, JsonValue.Literal _ -> List.of(value);
                })
                .orElse(List.of());
    }

    /// What the first value of a field reads, if it reads anything.
    static Optional<String> text(JsonValue object, String field) {
        List<JsonValue> values = values(object, field);
        String text = values.isEmpty() ? "" : values.getFirst().words().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// Whether one of the object's types ends with one of these names, such as `Article` for `NewsArticle`.
    static boolean isA(JsonValue object, Set<String> suffixes) {
        for (JsonValue type : values(object, "@type")) {
            if (type instanceof JsonValue.Text(String name) && endsWithOne(name, suffixes)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithOne(String type, Set<String> suffixes) {
        for (String suffix : suffixes) {
            if (type.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }
}
