package org.pullquote.comparison.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Ways in which a quotation is spoilt between the notebook and the page.
enum Damage {
    NONE(Verdict.VERBATIM),
    WORD_DROPPED(Verdict.ALTERED),
    WORD_CHANGED(Verdict.ALTERED),
    WORDS_SWAPPED(Verdict.ALTERED),
    ELLIPSIS_LEFT_OUT(Verdict.ALTERED),
    ELLIPSIS_PUT_IN(Verdict.TRIMMED),
    SPLICED(Verdict.SPLICED);

    private final Verdict right;

    Damage(Verdict right) {
        this.right = right;
    }

    /// What the check should make of it.
    Verdict right() {
        return right;
    }

    /// The words with the damage done, if they can have it.
    ///
    /// @param other a quotation from another place
    Optional<List<String>> done(List<String> words, List<String> other, Random random) {
        List<String> changed = new ArrayList<>(words);
        int middle = 2 + random.nextInt(words.size() - 4);
        switch (this) {
            case NONE -> {}
            case WORD_DROPPED -> changed.remove(middle);
            case WORD_CHANGED -> changed.set(middle, "elephants");
            case WORDS_SWAPPED -> {
                String word = changed.remove(middle);
                changed.add(middle - 1, word);
            }
            case ELLIPSIS_LEFT_OUT, ELLIPSIS_PUT_IN -> {
                if (words.size() < 12) {
                    return Optional.empty();
                }
                int from = 4 + random.nextInt(words.size() - 11);
                changed.subList(from, from + 3).clear();
                if (this == ELLIPSIS_PUT_IN) {
                    changed.add(from, "…");
                }
            }
            case SPLICED -> {
                changed = new ArrayList<>(words.subList(0, words.size() / 2));
                changed.addAll(other.subList(other.size() / 2, other.size()));
            }
        }
        return Optional.of(changed);
    }
}
