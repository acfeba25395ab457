package org.pullquote.suggestion.attribution;

import java.util.List;
import java.util.Optional;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// A clause of the narrator within what is spoken, without marks of its own: *« Le bac, a dit Anne Dubois, coule. »*,
/// *—El barco —dijo Ana Ruiz— es viejo*.
///
/// @param speech what is spoken, before the clause and behind it
/// @param verb the verb of saying
/// @param speaker its subject
record Insertion(List<TextSpan> speech, TextSpan verb, TextSpan speaker) {
    /// A longer clause is none, in UTF-16 units.
    private static final int LONGEST_CLAUSE = 90;

    private static final String DASHES = "—–";

    /// The first such clause in a stretch of speech; nothing where it has none.
    static Optional<Insertion> in(String text, TextSpan spoken, Language language) {
        for (int at = spoken.start() + 1; at < spoken.end(); at++) {
            if (",?!…—–".indexOf(text.charAt(at)) >= 0) {
                Optional<Insertion> here = at(text, spoken, at, language);
                if (here.isPresent()) {
                    return here;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Insertion> at(String text, TextSpan spoken, int mark, Language language) {
        int from = mark + 1;
        while (from < spoken.end() && (isBlank(text.charAt(from)) || text.charAt(from) == ',')) {
            from++;
        }
        if (from >= spoken.end() || !Character.isLowerCase(text.charAt(from))) {
            return Optional.empty();
        }
        int to = end(text, from, spoken.end(), DASHES.indexOf(text.charAt(mark)) >= 0);
        List<Word> words = Words.of(text.substring(from, to));
        int verb = !words.isEmpty()
                        && language.auxiliaries().contains(words.getFirst().normal())
                ? 1
                : 0;
        if (verb >= words.size() || !language.said().contains(words.get(verb).normal())) {
            return Optional.empty();
        }
        int clause = from;
        return new ForeignNames(text, language)
                .at(words, verb + 1, from)
                .map(speaker -> new Insertion(
                        speech(text, spoken, mark, to), words.get(verb).span().shift(clause), speaker));
    }

    /// Where the clause ends: at a dash where one opens it, else at a comma or the end of the sentence.
    private static int end(String text, int from, int limit, boolean dashed) {
        int farthest = Math.min(limit, from + LONGEST_CLAUSE);
        for (int at = from; at < farthest; at++) {
            char c = text.charAt(at);
            if (DASHES.indexOf(c) >= 0 || c == '.' || c == '!' || c == '?' || c == ':' || c == ',' && !dashed) {
                return at;
            }
        }
        return farthest;
    }

    private static List<TextSpan> speech(String text, TextSpan spoken, int mark, int end) {
        boolean kept = "?!…".indexOf(text.charAt(mark)) >= 0;
        TextSpan before = trimmed(text, spoken.start(), kept ? mark + 1 : mark);
        int from = end;
        while (from < spoken.end()
                && (isBlank(text.charAt(from))
                        || ".,:;".indexOf(text.charAt(from)) >= 0
                        || isDash(text.charAt(from)))) {
            from++;
        }
        TextSpan behind = trimmed(text, from, spoken.end());
        return behind.isEmpty() ? List.of(before) : List.of(before, behind);
    }

    private static TextSpan trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(from, Math.max(from, end));
    }

    private static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
