package org.pullquote.annotation.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;

/// What a code's description says of a tag: its definition, `Use when: …`, and last, in brackets, key and fields.
///
/// Where that would be read otherwise than it was meant, as of a definition that has such a line itself, the brackets
/// also say how many characters (UTF-16 units) the definition has.
record QdcDescription(String definition, String useWhen, Optional<Character> key, List<Field> fields) {
    private static final String USE_WHEN = "Use when: ";
    private static final Pattern EXTRAS = Pattern.compile(
            "\\n?\\[(?:key (\\d))?(?:; )?(?:fields ([^\\];]+))?(?:; )?(?:definition of (\\d{1,9}) characters)?]$");

    QdcDescription {
        fields = List.copyOf(fields);
    }

    static QdcDescription of(Tag tag) {
        return new QdcDescription(tag.definition(), tag.useWhen(), tag.key(), tag.fields());
    }

    String print() {
        String plain = print(List.of());
        return parse(plain).equals(this)
                ? plain
                : print(List.of("definition of " + definition.length() + " characters"));
    }

    private String print(List<String> more) {
        List<String> parts = new ArrayList<>();
        if (!definition.isEmpty()) {
            parts.add(definition);
        }
        if (!useWhen.isEmpty()) {
            parts.add(USE_WHEN + useWhen);
        }
        List<String> extras = new ArrayList<>();
        key.ifPresent(digit -> extras.add("key " + digit));
        if (!fields.isEmpty()) {
            extras.add("fields " + fields.stream().map(Field::label).collect(Collectors.joining(", ")));
        }
        extras.addAll(more);
        if (!extras.isEmpty()) {
            parts.add("[" + String.join("; ", extras) + "]");
        }
        return String.join("\n", parts);
    }

    static QdcDescription parse(String description) {
        // From the last bracket on: looked for from each, a long text of brackets would take for ever.
        int bracket = Math.max(0, description.lastIndexOf('['));
        int start = bracket > 0 && description.charAt(bracket - 1) == '\n' ? bracket - 1 : bracket;
        Matcher extras = EXTRAS.matcher(description).region(start, description.length());
        if (!extras.lookingAt()) {
            return split(description, Optional.empty(), Optional.empty(), List.of());
        }
        return split(
                description.substring(0, extras.start()),
                Optional.ofNullable(extras.group(3)).map(Integer::valueOf),
                Optional.ofNullable(extras.group(1)).map(digit -> digit.charAt(0)),
                fields(Optional.ofNullable(extras.group(2)).orElse("")));
    }

    /// @param length of the definition, where that is said
    private static QdcDescription split(
            String words, Optional<Integer> length, Optional<Character> key, List<Field> fields) {
        int definition = length.filter(said -> said <= words.length()).orElseGet(() -> definitionOf(words));
        String after = words.substring(definition);
        String useWhen = after.replaceFirst("^\\n?" + USE_WHEN, "");
        return new QdcDescription(words.substring(0, definition), useWhen, key, fields);
    }

    private static int definitionOf(String words) {
        int line = words.lastIndexOf("\n" + USE_WHEN);
        return line < 0 && !words.startsWith(USE_WHEN) ? words.length() : Math.max(0, line);
    }

    private static List<Field> fields(String labels) {
        return Arrays.stream(labels.split(", "))
                .flatMap(label -> Field.labelled(label).stream())
                .toList();
    }
}
