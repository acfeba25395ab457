package org.pullquote.article.flat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.article.CutKind;

/// How one line looks by itself, in numbers.
final class LineLook {
    /// How many numbers there are.
    static final int COUNT = 22;

    static final int LENGTH = 0;
    static final int LOWER_CASE = 2;
    static final int ENDS_SENTENCE = 5;
    static final int WORDS = 10;
    static final int WORDS_PER_LENGTH = 11;
    static final int REPEATED = 12;
    static final int PROSE = 17;
    /// How many of its longer words stand in the article's first words; set once those are known.
    static final int KINDRED = 21;

    /// The kinds that cues give, by the numbers under which the model knows them.
    private static final List<CutKind> CUED = List.of(
            CutKind.MENU,
            CutKind.ADVERTISEMENT,
            CutKind.TEASER,
            CutKind.CAPTION,
            CutKind.CREDIT,
            CutKind.HEADLINE,
            CutKind.BYLINE,
            CutKind.DATE,
            CutKind.VIDEO,
            CutKind.SHARE);

    private static final int TITLE = 20;
    private static final int LONGER_WORD = 5;
    private static final int SHORTEST_PROSE = 5;
    /// In scripts without spaces a sentence is one token of at least so many characters.
    private static final int SHORTEST_WIDE_PROSE = 16;

    private final Tokens tokens;
    private final TokenForms forms;
    private final float[] breaks;
    private final Set<String> title;

    LineLook(Tokens tokens, TokenForms forms, float[] breaks) {
        this.tokens = tokens;
        this.forms = forms;
        this.breaks = breaks;
        this.title = longerWords(0, Math.min(TITLE, tokens.count()));
    }

    /// The words of at least five letters in some tokens.
    Set<String> longerWords(int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (isLonger(i)) {
                words.add(tokens.core(i));
            }
        }
        return words;
    }

    boolean isLonger(int token) {
        return tokens.core(token).length() >= LONGER_WORD;
    }

    /// The numbers of a line.
    ///
    /// @param words what its words say
    /// @param cued the kind its cue gives it
    float[] of(Line line, float words, Optional<CutKind> cued) {
        float lower = 0;
        float capital = 0;
        float number = 0;
        float uncased = 0;
        float other = 0;
        float commas = 0;
        float repeated = 0;
        float titled = 0;
        float small = 0;
        float widest = 0;
        for (int i = line.from(); i < line.to(); i++) {
            int base = forms.base(i);
            lower += base == TokenForms.LOWER ? 1 : 0;
            capital += forms.isCapital(i) ? 1 : 0;
            number += base == TokenForms.NUMBER ? 1 : 0;
            uncased += base == TokenForms.UNCASED ? 1 : 0;
            other += base == TokenForms.OTHER ? 1 : 0;
            commas += tokens.last(i) == ',' ? 1 : 0;
            repeated += forms.pairs[i] > 1 ? 1 : 0;
            titled += title.contains(tokens.core(i)) ? 1 : 0;
            small += base == TokenForms.LOWER && tokens.core(i).length() <= 3 ? 1 : 0;
            widest = i > line.from() ? Math.max(widest, breaks[i]) : widest;
        }
        float length = line.length();
        int last = line.to() - 1;
        int letters = tokens.span(line.from(), line.to()).length();
        return new float[] {
            (float) Math.log(length),
            letters / length,
            lower / length,
            capital / length,
            number / length,
            tokens.endsSentence(last) ? 1 : 0,
            forms.tails[last],
            commas / length,
            breaks[line.from()],
            line.to() < breaks.length ? breaks[line.to()] : 1,
            words,
            words / (float) Math.sqrt(length),
            repeated / length,
            titled / length,
            small / length,
            forms.forms[line.from()],
            cued.map(CUED::indexOf).orElse(-1) + 1,
            isProse(line, lower + uncased) ? 1 : 0,
            uncased / length,
            widest,
            other / length,
            0
        };
    }

    private boolean isProse(Line line, float uncapitalised) {
        boolean wide = line.length() == 1 && uncapitalised == 1;
        return wide && tokens.span(line.from(), line.to()).length() >= SHORTEST_WIDE_PROSE
                || line.length() >= SHORTEST_PROSE
                        && tokens.endsSentence(line.to() - 1)
                        && uncapitalised >= 0.5 * line.length();
    }
}
