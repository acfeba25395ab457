package org.pullquote.annotation.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Checks JSON against the draft-04 schemas of a folder, as far as those of the W3C for Web Annotations go.
final class SchemaFolder {
    private final Map<String, JsonNode> schemas = new HashMap<>();
    private final Path root;

    SchemaFolder(Path root) {
        this.root = root;
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".json")
                            && !file.toString().contains("samples"))
                    .forEach(file -> schemas.put(file.getFileName().toString(), json(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The names of the schemas that a list of assertions names.
    Stream<String> assertions(String list) {
        return json(root.resolve(list))
                .path("assertions")
                .valueStream()
                .map(name -> Path.of(name.stringValue()).getFileName().toString());
    }

    boolean isKnown(String schema) {
        return schemas.containsKey(schema);
    }

    boolean accepts(String schema, JsonNode value) {
        JsonNode document = schemas.get(schema);
        return holds(document, value, document);
    }

    private static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean holds(JsonNode schema, JsonNode value, JsonNode document) {
        if (schema.has("$ref")) {
            return refers(schema.path("$ref").stringValue(), value, document);
        }
        return type(schema.path("type"), value)
                && words(schema, value)
                && each(schema, value, document)
                && schema.path("allOf").valueStream().allMatch(part -> holds(part, value, document))
                && (!schema.has("anyOf")
                        || schema.path("anyOf").valueStream().anyMatch(part -> holds(part, value, document)))
                && (!schema.has("oneOf")
                        || schema.path("oneOf")
                                        .valueStream()
                                        .filter(part -> holds(part, value, document))
                                        .count()
                                == 1)
                && (!schema.has("not") || !holds(schema.path("not"), value, document));
    }

    private boolean refers(String reference, JsonNode value, JsonNode document) {
        int hash = reference.indexOf('#');
        String name = hash < 0 ? reference : reference.substring(0, hash);
        JsonNode target = name.isEmpty()
                ? document
                : schemas.get(Path.of(name).getFileName().toString());
        JsonNode schema = hash < 0 ? target : target.at(reference.substring(hash + 1));
        if (schema.isMissingNode()) {
            throw new IllegalArgumentException("No such definition: " + reference);
        }
        return holds(schema, value, target);
    }

    private static boolean type(JsonNode types, JsonNode value) {
        if (types.isMissingNode()) {
            return true;
        }
        Stream<JsonNode> names = types.isArray() ? types.valueStream() : Stream.of(types);
        return names.map(JsonNode::stringValue).anyMatch(name -> switch (name) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("No such type: " + name);
        });
    }

    private static boolean words(JsonNode schema, JsonNode value) {
        boolean listed =
                !schema.has("enum") || schema.path("enum").valueStream().anyMatch(value::equals);
        boolean matches = !schema.has("pattern")
                || !value.isString()
                || Pattern.compile(schema.path("pattern").stringValue())
                        .matcher(value.stringValue())
                        .find();
        boolean formed = !value.isString() || format(schema.path("format").asString(""), value.stringValue());
        boolean large = !schema.has("minimum")
                || !value.isNumber()
                || value.doubleValue() >= schema.path("minimum").doubleValue();
        return listed && matches && formed && large;
    }

    private static boolean format(String format, String value) {
        return switch (format) {
            case "uri" -> isUri(value);
            case "date-time" -> isTime(value);
            default -> true;
        };
    }

    private static boolean isUri(String value) {
        try {
            return new URI(value).isAbsolute();
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static boolean isTime(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value)).isPresent();
        } catch (DateTimeException notOne) {
            return false;
        }
    }

    private boolean each(JsonNode schema, JsonNode value, JsonNode document) {
        if (value.isObject()) {
            boolean complete = schema.path("required").valueStream().allMatch(name -> value.has(name.stringValue()));
            return complete
                    && schema.path("properties")
                            .propertyStream()
                            .allMatch(property -> !value.has(property.getKey())
                                    || holds(property.getValue(), value.path(property.getKey()), document));
        }
        if (value.isArray()) {
            boolean sized = value.size() >= schema.path("minItems").asInt(0)
                    && value.size() <= schema.path("maxItems").asInt(Integer.MAX_VALUE);
            JsonNode items = schema.path("items");
            return sized && (!items.isObject() || value.valueStream().allMatch(item -> holds(items, item, document)));
        }
        return true;
    }
}
