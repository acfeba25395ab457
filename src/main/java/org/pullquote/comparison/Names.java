package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.text.FunctionWords;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;

/// Finds names in a text: words with a capital in a row.
final class Names {
    private Names() {}

    static List<Fact> in(String text, List<Word> words) {
        List<Fact> facts = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && isNamed(text, words, end) && (end == at || touches(text, words, end))) {
                end++;
            }
            if (end > at) {
                TextSpan span = words.get(at).span().cover(words.get(end - 1).span());
                StringBuilder value = new StringBuilder();
                for (int i = at; i < end; i++) {
                    value.append(i == at ? "" : " ").append(withoutGenitive(words.get(i), text));
                }
                facts.add(new Fact(Detail.Kind.NAME, span, new Fact.Named(value.toString())));
            }
            at = Math.max(end, at + 1);
        }
        return facts;
    }

    private static String withoutGenitive(Word word, String text) {
        String written = word.span().in(text);
        boolean genitive = written.endsWith("'s") || written.endsWith("’s");
        return genitive ? word.normal().substring(0, word.normal().length() - 1) : word.normal();
    }

    private static boolean isNamed(String text, List<Word> words, int at) {
        Word word = words.get(at);
        return Character.isUpperCase(text.charAt(word.span().start()))
                && word.normal().length() > 1
                && !FunctionWords.contains(word.normal())
                && !FactWords.isOfCalendar(word.normal());
    }

    private static boolean touches(String text, List<Word> words, int at) {
        int from = words.get(at - 1).span().end();
        String between =
                text.substring(from, Math.max(from, words.get(at).span().start()));
        return between.isBlank() || between.equals("-") || between.equals(". ");
    }
}
