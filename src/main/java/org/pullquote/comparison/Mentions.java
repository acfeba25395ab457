package org.pullquote.comparison;

import java.util.List;
import org.pullquote.text.FunctionWords;
import org.pullquote.text.Word;

/// Tells which words of a sentence mention one thing together: the parts of a name, the office of the person who bears
/// it, and the place or body where that office is held (*Ruth Adeyemi, the mayor of Hallam*). Two sentences that share
/// nothing else share one person, whatever each of them tells.
final class Mentions {
    /// An office stands so few words from the name of who holds it.
    private static final int REACH = 4;

    private final List<Word> words;
    private final String text;
    private final int[] mentions;

    private Mentions(List<Word> words, String text) {
        this.words = words;
        this.text = text;
        this.mentions = new int[words.size()];
    }

    /// For each word the number of what it mentions, in the order in which the sentence comes to it.
    static int[] of(List<Word> words, String text) {
        Mentions mentions = new Mentions(words, text);
        mentions.joinNames();
        mentions.joinOffices();
        return mentions.mentions;
    }

    private void joinNames() {
        for (int i = 0; i < mentions.length; i++) {
            mentions[i] = i > 0 && isName(i) && isName(i - 1) && touches(i) ? mentions[i - 1] : i;
        }
    }

    private void joinOffices() {
        for (int i = 0; i < mentions.length; i++) {
            if (isOffice(i)) {
                int place = placeBehind(i);
                int name = nameNear(i, place);
                if (name >= 0) {
                    join(i, name);
                    if (place >= 0) {
                        join(place, name);
                    }
                    if (i > 0 && touches(i) && (isName(i - 1) || isOffice(i - 1))) {
                        join(i - 1, name);
                    }
                }
            }
        }
    }

    private boolean isOffice(int at) {
        return RelatedWords.isOffice(words.get(at).normal());
    }

    private void join(int word, int with) {
        int from = mentions[word];
        for (int i = 0; i < mentions.length; i++) {
            mentions[i] = mentions[i] == from ? mentions[with] : mentions[i];
        }
    }

    /// Where the office is held: *alcalde de Lorca*; -1 where it is not said.
    private int placeBehind(int office) {
        int at = office + 1;
        while (at < words.size()
                && at < office + 3
                && FunctionWords.contains(words.get(at).normal())) {
            at++;
        }
        return at > office + 1 && at < words.size() && isName(at) && touches(at) ? at : -1;
    }

    /// The name nearest to an office; -1 where there is none.
    private int nameNear(int office, int place) {
        for (int distance = 1; distance <= REACH + 2; distance++) {
            for (int at : new int[] {office + distance, office - distance}) {
                boolean within = at >= 0 && at < words.size() && (distance <= REACH || place >= 0);
                if (within && isName(at) && (place < 0 || mentions[at] != mentions[place])) {
                    return at;
                }
            }
        }
        return -1;
    }

    private boolean isName(int at) {
        Word word = words.get(at);
        return Character.isUpperCase(text.codePointAt(word.span().start())) && !FunctionWords.contains(word.normal());
    }

    private boolean touches(int at) {
        int from = words.get(at - 1).span().end();
        String between =
                text.substring(from, Math.max(from, words.get(at).span().start()));
        return between.isBlank() || between.equals("-") || between.equals(". ");
    }
}
