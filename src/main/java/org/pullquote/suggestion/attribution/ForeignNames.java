package org.pullquote.suggestion.attribution;

import java.util.List;
import java.util.Optional;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;

/// Finds whom a German, French or Spanish verb of saying has beside it.
record ForeignNames(String text, Language language) {
    private static final int LONGEST_NAME = 5;

    /// The name, pronoun or office that begins at this word.
    Optional<TextSpan> at(List<Word> words, int first, int from) {
        if (first < words.size() && words.get(first).normal().equals("t")) {
            // demande-t-elle
            return at(words, first + 1, from);
        }
        int at = first;
        if (at < words.size() && language.pronouns().contains(words.get(at).normal())) {
            return Optional.of(words.get(at).span().shift(from));
        }
        while (at < words.size() && language.articles().contains(words.get(at).normal())) {
            at++;
        }
        boolean article = at > first;
        int start = at;
        // an office before the name, or in its place: la maire Anne Dubois, el ministro
        while (article && at < words.size() && at - start < 2 && isOffice(words, at, start, from)) {
            at++;
        }
        while (at < words.size()
                && at - start < LONGEST_NAME
                && isPart(words.get(at), from)
                && touches(words, at, start, from)) {
            at++;
        }
        if (at == start) {
            return Optional.empty();
        }
        return Optional.of(
                words.get(start).span().cover(words.get(at - 1).span()).shift(from));
    }

    /// The pronoun that stands there, if one does: *a-t-elle déclaré*.
    Optional<TextSpan> pronoun(List<Word> words, int at, int from) {
        return at >= 0 && language.pronouns().contains(words.get(at).normal())
                ? Optional.of(words.get(at).span().shift(from))
                : Optional.empty();
    }

    private boolean isOffice(List<Word> words, int at, int start, int from) {
        return language != Language.GERMAN
                && !isPart(words.get(at), from)
                && !language.said().contains(words.get(at).normal())
                && (at == start || at + 1 < words.size() && isPart(words.get(at + 1), from))
                && touches(words, at, start, from);
    }

    private boolean isPart(Word word, int from) {
        return Character.isUpperCase(text.charAt(word.span().start() + from))
                && !language.said().contains(word.normal());
    }

    /// Whether nothing but a space parts the word from the one before it.
    private boolean touches(List<Word> words, int at, int start, int from) {
        return at == start
                || words.get(at).span().start() - words.get(at - 1).span().end() == 1
                        && text.charAt(words.get(at).span().start() + from - 1) != ',';
    }
}
