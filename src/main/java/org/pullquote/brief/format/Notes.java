package org.pullquote.brief.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pullquote.brief.document.Run;

/// Numbers the notes of a document in the order in which they are met; notes that say the same share a number.
final class Notes {
    private final Map<Run.Note, Integer> numbers = new LinkedHashMap<>();

    /// The note's number, from 1.
    int number(Run.Note note) {
        return numbers.computeIfAbsent(note, _ -> numbers.size() + 1);
    }

    List<Run.Note> all() {
        return new ArrayList<>(numbers.keySet());
    }
}
