package org.pullquote.brief.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pullquote.annotation.Field;
import org.pullquote.suggestion.SuggestedTag;
import org.pullquote.suggestion.Suggester;
import org.pullquote.suggestion.Suggestion;
import org.pullquote.text.TextSpan;

/// Whom a text credits its quotations to.
final class Credits {
    private final List<Suggestion> quotes;

    Credits(String text) {
        quotes = new Suggester()
                .suggest(text).stream()
                        .filter(one ->
                                one.tag() == SuggestedTag.QUOTE && one.speaker().isPresent())
                        .toList();
    }

    /// Who is said to have said the words; nothing if the text does not tell.
    Optional<String> of(TextSpan words) {
        return quotes.stream()
                .filter(one -> one.content().stream().anyMatch(words::overlaps))
                .findFirst()
                .flatMap(one -> one.field(Field.SPEAKER).or(() -> one.speaker().map(speaker -> speaker.text())));
    }

    /// Whether two mentions may well be of one speaker: they share a name, or a word where neither has a name.
    static boolean areOne(String one, String other) {
        Set<String> shared = names(one);
        shared.retainAll(names(other));
        return !shared.isEmpty() || one.equalsIgnoreCase(other);
    }

    /// Whether they are certainly of two: both have names and share none.
    static boolean areOthers(String one, String other) {
        return !names(one).isEmpty() && !names(other).isEmpty() && !areOne(one, other);
    }

    /// The words with a capital, in lower case.
    private static Set<String> names(String mention) {
        Set<String> names = new HashSet<>();
        for (String word : mention.split("[^\\p{L}’'-]+", -1)) {
            if (word.length() > 1 && Character.isUpperCase(word.codePointAt(0)) && !word.equals("The")) {
                names.add(word.toLowerCase(Locale.ROOT).replaceAll("[’']s$", ""));
            }
        }
        return names;
    }
}
