package org.pullquote.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pullquote.annotation.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The small lists that are kept as JSON inside a column.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException broken) {
            throw Refusal.damaged("Not JSON: " + broken.getOriginalMessage());
        }
    }

    static String ofTexts(List<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array.toString();
    }

    static List<String> texts(String json) {
        List<String> texts = new ArrayList<>();
        read(json).forEach(text -> texts.add(text.asString()));
        return texts;
    }

    static String ofNumbers(int[] numbers) {
        ArrayNode array = array();
        for (int number : numbers) {
            array.add(number);
        }
        return array.toString();
    }

    static int[] numbers(String json) {
        JsonNode array = read(json);
        int[] numbers = new int[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asInt();
        }
        return numbers;
    }

    static String ofFields(Map<Field, String> fields) {
        ObjectNode object = MAPPER.createObjectNode();
        fields.forEach((field, value) -> object.put(field.label(), value));
        return object.toString();
    }

    static Map<Field, String> fields(String json) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        read(json).forEachEntry((label, value) -> fields.put(labelled(label, Field::labelled), value.asString()));
        return fields;
    }

    /// The constant with this label.
    static <T> T labelled(String label, Function<String, Optional<T>> constants) {
        return constants.apply(label).orElseThrow(() -> Refusal.damaged("Unknown word: " + label));
    }
}
