package org.pullquote.cli;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.pullquote.text.TextSpan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What the command line's JSON has in common.
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private static final Pattern CONTROL = Pattern.compile("[\\x7F-\\x9F]");

    private Json() {}

    /// One JSON value on one line, with its line end.
    static String line(Consumer<JsonGenerator> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            value.accept(json);
        }
        return escaped(text + "\n");
    }

    /// JSON in which the control characters that it allows unescaped (U+007F to U+009F) are escaped: some of them tell
    /// a terminal to do something.
    static String escaped(String json) {
        return CONTROL.matcher(json)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }

    /// The property with its value, or with `null` where there is none.
    static void writeOptional(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    /// The two properties of a span that counts in code points already.
    static void writeSpan(JsonGenerator json, TextSpan codePoints) {
        json.writeNumberProperty("start", codePoints.start());
        json.writeNumberProperty("end", codePoints.end());
    }
}
