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
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON-LD objects of a page: each `<script type="application/ld+json">`, its arrays and `@graph` opened.
/// Reads what is nearly JSON too (comments, trailing commas, raw line ends), and passes over what is not.
final class JsonLd {
    private static final int MOST_OBJECTS = 500;
    private static final List<String> OPENED =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "subjectOf");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private JsonLd() {}

    /// @param scripts the page's scripts of that type
    static JsonLd of(List<Element> scripts) {
        JsonLd found = new JsonLd();
        for (Element script : scripts) {
            read(script.data()).ifPresent(found::open);
        }
        return found;
    }

    private static Optional<JsonNode> read(String script) {
        int start = firstBracket(script);
        int end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']'));
        if (start < 0 || end < start) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(script.substring(start, end + 1)));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static int firstBracket(String script) {
        for (int i = 0; i < script.length(); i++) {
            if (script.charAt(i) == '{' || script.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    private void open(JsonNode whole) {
        Deque<JsonNode> left = new ArrayDeque<>();
        left.add(whole);
        while (!left.isEmpty() && objects.size() < MOST_OBJECTS) {
            JsonNode node = left.poll();
            if (node.isArray()) {
                node.forEach(left::add);
            } else if (node.isObject()) {
                objects.add(node);
                text(node, "@id").ifPresent(id -> byId.merge(id, node, JsonLd::fuller));
                for (String inner : OPENED) {
                    JsonNode value = node.get(inner);
                    if (value != null) {
                        left.add(value);
                    }
                }
            }
        }
    }

    private static JsonNode fuller(JsonNode one, JsonNode other) {
        return other.size() > one.size() ? other : one;
    }

    /// All objects, in the page's order.
    List<JsonNode> objects() {
        return objects;
    }

    /// The object that a bare `{"@id": …}` refers to, or the node itself.
    JsonNode resolved(JsonNode node) {
        if (node.isObject() && node.size() <= 2) {
            return text(node, "@id").map(byId::get).orElse(node);
        }
        return node;
    }

    /// The values of a field: none, one or the elements of an array.
    static List<JsonNode> values(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            return List.of(value);
        }
        List<JsonNode> all = new ArrayList<>();
        value.forEach(all::add);
        return all;
    }

    static Optional<String> text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value != null && value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        if (value == null || !value.isValueNode() || value.isNull()) {
            return Optional.empty();
        }
        String text = value.asString().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// Whether one of the object's types ends with one of these names, such as `Article` for `NewsArticle`.
    static boolean isA(JsonNode object, Set<String> suffixes) {
        for (JsonNode type : values(object, "@type")) {
            if (type.isString() && endsWithOne(type.asString(), suffixes)) {
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
