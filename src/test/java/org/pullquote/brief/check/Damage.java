package org.pullquote.brief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pullquote.text.Spellings;

/// Ways in which a quotation is spoilt between the notebook and the page, and two in which it is not.
enum Damage {
    NONE("verbatim"),
    ELLIPSIS_PUT_IN("trimmed"),
    WORD_DROPPED("altered"),
    WORD_CHANGED("altered"),
    WORDS_REORDERED("altered"),
    ELLIPSIS_LEFT_OUT("altered"),
    SPLICED("spliced"),
    SPEAKER_SWAPPED("speaker differs");

    /// What is left on either side of words that are left out.
    private static final int EDGE = 4;

    private final String right;

    Damage(String right) {
        this.right = right;
    }

    /// What the check should make of it.
    String right() {
        return right;
    }

    boolean isFaithful() {
        return this == NONE || this == ELLIPSIS_PUT_IN;
    }

    /// The quotation with the damage done, if it can have it.
    ///
    /// @param other a quotation from another place
    Optional<QuotedWords> done(QuotedWords quotation, QuotedWords other, RandomGenerator random) {
        List<String> words = new ArrayList<>(quotation.words());
        switch (this) {
            case NONE -> {}
            case WORD_DROPPED -> words.remove(1 + random.nextInt(words.size() - 2));
            case WORD_CHANGED -> {
                int at = random.nextInt(words.size());
                words.set(at, other.words().get(random.nextInt(other.words().size())));
            }
            case WORDS_REORDERED -> reorder(words, random);
            case ELLIPSIS_LEFT_OUT, ELLIPSIS_PUT_IN -> {
                int most = Math.min(8, words.size() - 2 * EDGE);
                if (most < 3) {
                    return Optional.empty();
                }
                int count = 3 + random.nextInt(most - 2);
                int from = EDGE + random.nextInt(words.size() - 2 * EDGE - count + 1);
                words.subList(from, from + count).clear();
                if (this == ELLIPSIS_PUT_IN) {
                    words.add(from, "…");
                }
            }
            case SPLICED -> {
                words.subList(words.size() / 2, words.size()).clear();
                words.addAll(other.words()
                        .subList(other.words().size() / 2, other.words().size()));
            }
            case SPEAKER_SWAPPED -> {
                return quotation.hasOtherSpeakerThan(other)
                        ? Optional.of(quotation.saidBy(other.speaker()))
                        : Optional.empty();
            }
        }
        boolean same = keys(words).equals(keys(quotation.words()));
        return same && this != NONE ? Optional.empty() : Optional.of(quotation.withWords(words));
    }

    /// Two runs of one to three words each, one after the other, change places.
    private static void reorder(List<String> words, RandomGenerator random) {
        int first = 1 + random.nextInt(3);
        int second = 1 + random.nextInt(3);
        int from = random.nextInt(words.size() - first - second + 1);
        List<String> moved = new ArrayList<>(words.subList(from, from + first));
        words.subList(from, from + first).clear();
        words.addAll(from + second, moved);
    }

    /// The words as they are compared: capitals, marks and ways of spelling aside.
    private static List<String> keys(List<String> words) {
        return words.stream()
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}]+", ""))
                .filter(word -> !word.isEmpty())
                .map(word -> Spellings.key(word.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
