package org.pullquote.brief.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pullquote.annotation.Field;
import org.pullquote.suggestion.Mention;
import org.pullquote.suggestion.SuggestedTag;
import org.pullquote.suggestion.Suggester;
import org.pullquote.suggestion.Suggestion;
import org.pullquote.text.SentenceWords;
import org.pullquote.text.TextSpan;

/// Whom a text credits its quotations to.
final class Credits {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}’'-]+");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");

    /// Words that may have a capital and name nobody, beside those that begin sentences and shortened titles.
    private static final Set<String> NOT_NAMES = Set.of(
            "two",
            "three",
            "several",
            "most",
            "another",
            "other",
            "others",
            "both",
            "all",
            "few",
            "of",
            "miss",
            "sir",
            "dame",
            "lord",
            "lady",
            "president",
            "senator",
            "representative",
            "congressman",
            "congresswoman",
            "governor",
            "mayor",
            "minister",
            "prime",
            "chancellor",
            "secretary",
            "general",
            "judge",
            "justice",
            "chief",
            "director",
            "professor",
            "former",
            "vice",
            "leader",
            "speaker",
            "majority",
            "minority",
            "chairman",
            "chairwoman",
            "attorney",
            "deputy",
            "officer",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "captain",
            "colonel",
            "jr",
            "republican",
            "democrat",
            "democratic",
            "house",
            "senate",
            "white",
            "state");

    private final String text;
    private final List<Suggestion> quotes;

    /// @param name who it is, as far as the text tells
    /// @param words what stands beside the quotation: the name or a pronoun
    private record Credit(String name, TextSpan words) {}

    Credits(String text) {
        this.text = text;
        quotes = new Suggester()
                .suggest(text).stream()
                        .filter(one ->
                                one.tag() == SuggestedTag.QUOTE && one.speaker().isPresent())
                        .toList();
    }

    /// Who is said to have said the words; nothing if the text does not tell.
    Optional<String> of(TextSpan words) {
        return credit(words).map(Credit::name);
    }

    /// Who is named as the speaker in the very paragraph of the words.
    Optional<String> beside(TextSpan words) {
        return credit(words)
                .filter(credit -> {
                    TextSpan both = credit.words().cover(words);
                    return both.in(text).indexOf('\n') < 0;
                })
                .map(Credit::name);
    }

    /// Of two who are credited with the words, whoever is quoted by the other: what is theirs is the shorter.
    private Optional<Credit> credit(TextSpan words) {
        return quotes.stream()
                .filter(one -> one.content().stream().anyMatch(words::overlaps))
                .max(Comparator.comparingInt((Suggestion one) -> shared(one, words))
                        .thenComparingInt(one -> -one.contentSpan().length()))
                .flatMap(one -> one.speaker().map(speaker -> credit(one, speaker)));
    }

    private static Credit credit(Suggestion quote, Mention speaker) {
        return new Credit(quote.field(Field.SPEAKER).orElse(speaker.text()), speaker.span());
    }

    private static int shared(Suggestion quote, TextSpan words) {
        return quote.content().stream()
                .mapToInt(
                        part -> Math.max(0, Math.min(part.end(), words.end()) - Math.max(part.start(), words.start())))
                .sum();
    }

    /// Whether `named` may well have said the words here: somebody else is credited with them only if both have names
    /// and share none, and the words beside the quotation do not name `named` either.
    boolean allow(String named, TextSpan words) {
        Set<String> sought = names(named);
        return credit(words)
                .filter(credit -> !sought.isEmpty() && !names(credit.name()).isEmpty())
                .filter(credit -> !shares(sought, credit.name()) && !named.equalsIgnoreCase(credit.name()))
                .filter(credit -> !shares(sought, paragraphOf(words, credit.words())))
                .isEmpty();
    }

    /// Whether `named` is certainly who is credited here.
    boolean confirm(String named, TextSpan words) {
        Set<String> sought = names(named);
        return of(words).filter(there -> shares(sought, there)).isPresent();
    }

    /// What stands around the quotation; if a pronoun is credited with it, the paragraph before as well, as what a
    /// pronoun stands for is a guess.
    private String paragraphOf(TextSpan words, TextSpan speaker) {
        String said = speaker.in(text);
        boolean pronoun = names(said).isEmpty();
        if (!pronoun) {
            return said;
        }
        int start = text.lastIndexOf('\n', words.start()) + 1;
        int before = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
        int end = text.indexOf('\n', words.end());
        return text.substring(before, end < 0 ? text.length() : end);
    }

    private static boolean shares(Set<String> sought, String other) {
        Set<String> shared = names(other);
        shared.retainAll(sought);
        return !shared.isEmpty();
    }

    /// The words with a capital that may name somebody, in lower case.
    private static Set<String> names(String mention) {
        Set<String> names = new HashSet<>();
        for (String word : BETWEEN_WORDS.split(mention, -1)) {
            String bare = POSSESSIVE.matcher(word).replaceAll("");
            if (bare.length() > 1 && Character.isUpperCase(bare.codePointAt(0))) {
                names.add(bare.toLowerCase(Locale.ROOT));
            }
        }
        names.removeIf(
                name -> NOT_NAMES.contains(name) || SentenceWords.begins(name) || SentenceWords.isBeforeNames(name));
        return names;
    }
}
