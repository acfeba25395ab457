package org.pullquote.suggestion.claim;

import java.util.Set;
import org.pullquote.suggestion.grammar.WordList;
import org.pullquote.suggestion.people.Speaker;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Tells who judges by profession or office, as economists, courts and intelligence agencies do.
final class Experts {
    private static final WordList WORDS = WordList.read(Experts.class, "experts.txt");
    private static final Set<String> EXPERTS = WORDS.set("experts");
    private static final Set<String> JUDGING = WORDS.set("judging");
    private static final Set<String> PARTISAN = WORDS.set("partisan");

    private Experts() {}

    static boolean isExpert(Speaker speaker) {
        boolean judging = false;
        boolean partisan = false;
        String before = "";
        for (Word word : Words.of(speaker.name() + " " + speaker.description())) {
            if (EXPERTS.contains(word.normal()) || EXPERTS.contains(before + " " + word.normal())) {
                return true;
            }
            before = word.normal();
            judging |= JUDGING.contains(word.normal());
            partisan |= PARTISAN.contains(word.normal());
        }
        return judging && !partisan;
    }
}
