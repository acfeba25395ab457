package org.pullquote.suggestion.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A resource of words in sections: `[name]` begins a section, `#` a comment, and words are parted by commas.
public final class WordList {
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private WordList() {}

    /// Reads the list that stands beside `beside` in the resources.
    public static WordList read(Class<?> beside, String name) {
        WordList list = new WordList();
        List<String> section = new ArrayList<>();
        for (String line : lines(beside, name)) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                list.sections.put(line.substring(1, line.indexOf(']')), section);
                continue;
            }
            for (String word : line.split(",", -1)) {
                if (!word.isBlank()) {
                    section.add(word.strip());
                }
            }
        }
        return list;
    }

    /// The lines of a resource, without comments and blank ones.
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream list = beside.getResourceAsStream(name)) {
            return lines(new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Without streams or expressions, whose making takes longer than the reading when a program has just begun.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found;
            int comment = text.indexOf('#', start);
            String line = text.substring(start, comment >= 0 && comment < end ? comment : end)
                    .strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    public Set<String> names() {
        return sections.keySet();
    }

    /// The words of a section, in order.
    public List<String> section(String name) {
        return Objects.requireNonNull(sections.get(name), name);
    }

    /// The words of a section.
    public Set<String> set(String name) {
        return Set.copyOf(section(name));
    }
}
