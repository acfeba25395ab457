package org.pullquote.annotation.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// How much a file from elsewhere may hold: more than any reader makes, and less than the machine can bear. Each
/// highlight costs a search through its article, each tag one through the code book.
final class Budget {
    static final int HIGHLIGHTS = 20_000;
    static final int TAGS = 2_000;
    static final int CELLS = 2_000_000;

    /// Tags on highlights, all of them together.
    private static final int USES = 100_000;

    /// Elements of a project's document; each is some hundred bytes in memory.
    static final int ELEMENTS = 1_000_000;

    /// Brackets, names and values of a JSON document.
    private static final int TOKENS = 4_000_000;

    private Budget() {}

    /// Reads JSON no longer and no deeper than such files are.
    static JsonMapper json() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(200)
                .maxTokenCount(TOKENS)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .build();
    }

    /// @throws MalformedException if there are too many of them, or of their tags
    static void check(List<Incoming> annotations) throws MalformedException {
        highlights(annotations.size());
        Set<String> names = new HashSet<>();
        int uses = 0;
        for (Incoming annotation : annotations) {
            annotation.tags().forEach(use -> names.add(use.name().toLowerCase(Locale.ROOT)));
            uses += annotation.tags().size();
        }
        tags(names.size());
        if (uses > USES) {
            throw new MalformedException("file", "its highlights have more than " + USES + " tags");
        }
    }

    static void highlights(int count) throws MalformedException {
        if (count > HIGHLIGHTS) {
            throw new MalformedException(
                    "file", "it has more than " + HIGHLIGHTS + " highlights; part it and take the parts");
        }
    }

    static void tags(int count) throws MalformedException {
        if (count > TAGS) {
            throw new MalformedException("file", "it has more than " + TAGS + " tags");
        }
    }
}
