package org.pullquote.suggestion.grammar;

import java.util.List;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.text.TextSpan;

/// The tokens of one sentence of the narrator, in which what stands in quotation marks is one token.
///
/// @param paragraph the number of the paragraph it stands in
/// @param headline whether most words have capitals, so that a capital shows no name
public record Sentence(List<Token> tokens, int paragraph, boolean headline) {
    private static final Token NOTHING = new Token(new TextSpan(0, 0), "", Kind.STOP, false);

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Sentence(List<Token> tokens, int paragraph) {
        this(tokens, paragraph, isHeadline(tokens));
    }

    private static boolean isHeadline(List<Token> tokens) {
        int capitals = 0;
        int words = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.lower().length() > 3) {
                words++;
                capitals += token.capital() ? 1 : 0;
            }
        }
        return words > 2 && capitals > 0.7 * words;
    }

    public int size() {
        return tokens.size();
    }

    /// The token at this index; beyond the ends one that is nothing and stops everything.
    public Token at(int index) {
        return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
    }

    /// From the first character of token `first` to the last one of token `last`.
    public TextSpan span(int first, int last) {
        return at(first).span().cover(at(last).span());
    }

    public TextSpan span() {
        return span(0, size() - 1);
    }

    /// Whether any of the tokens `[from, to)` is a stretch in quotation marks.
    public boolean hasQuoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i).isQuoted()) {
                return true;
            }
        }
        return false;
    }
}
