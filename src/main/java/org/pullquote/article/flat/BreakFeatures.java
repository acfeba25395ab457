package org.pullquote.article.flat;

/// What tells whether a line of the page broke in front of a token: the words, forms and punctuation on either side,
/// how capitals are spread around it, and whether the words on either side stand together elsewhere on the page.
final class BreakFeatures {
    private static final int NOTHING = 0x7F;
    private static final int WINDOW = 6;
    private static final int WIDE = 8;
    /// Sentences are told apart up to so many tokens.
    private static final int FAR = 40;

    private final TokenForms forms;
    private final int[] sinceStop;
    private final int[] untilStop;
    private final int[] capitalsBefore;
    private final int[] lowerBefore;
    private final int[] hashes = new int[48];
    private int count;

    BreakFeatures(Tokens tokens, TokenForms forms) {
        this.forms = forms;
        this.sinceStop = new int[forms.count];
        this.untilStop = new int[forms.count];
        this.capitalsBefore = new int[forms.count + 1];
        this.lowerBefore = new int[forms.count + 1];
        int since = 0;
        for (int i = 0; i < forms.count; i++) {
            sinceStop[i] = since;
            since = tokens.endsSentence(i) ? 0 : since + 1;
            capitalsBefore[i + 1] = capitalsBefore[i] + (forms.isCapital(i) ? 1 : 0);
            lowerBefore[i + 1] = lowerBefore[i] + (forms.base(i) == TokenForms.LOWER ? 1 : 0);
        }
        int until = FAR;
        for (int i = forms.count - 1; i >= 0; i--) {
            until = tokens.endsSentence(i) ? 0 : until + 1;
            untilStop[i] = Math.min(until, FAR);
        }
    }

    /// The hash values of the features that hold at a token; the array is used again at the next call.
    int[] at(int index) {
        count = 0;
        int left = index - 1;
        int tail = tail(left);
        int leftForm = form(left) * 32 + tail;
        int form = form(index);
        int word = word(index);
        int next = form(index + 1);
        add(1, tail, form);
        add(2, tail * 16 + form, next);
        add(3, leftForm, form * 16 + next);
        add(4, form(left - 1) * 1024 + leftForm, form);
        add(5, word(left), 0);
        add(6, word, 0);
        add(7, word(left), word);
        add(8, word(left - 1), word(left));
        add(9, word, word(index + 1));
        add(10, word(left), form);
        add(11, word, leftForm);
        add(12, word, tail * 16 + next);
        add(13, ending(left), tail * 16 + form);
        add(14, ending(index), tail * 16 + form);
        add(15, ending(left), ending(index));
        add(16, word(index + 1), tail * 16 + form);
        add(17, word(left - 1), leftForm * 16 + form);
        add(18, form * 4096 + next * 256 + form(index + 2) * 16, tail * 32 + tail(index));
        add(19, form(left - 2) * 16 + form(left - 1), leftForm * 16 + form);
        add(20, capitals(index - WINDOW, index) * 8 + capitals(index, index + WINDOW), form);
        int since = Math.min(sinceStop[index], FAR) / 4;
        add(21, since, tail * 16 + form);
        add(22, repeats(index), form * 16 + next);
        add(23, repeats(index), tail);
        add(24, lowerElsewhere(index), leftForm * 256 + form * 16 + next);
        add(25, lowerElsewhere(index), ending(left));
        add(26, lowerElsewhere(index) * 8 + capitals(index + 1, index + 1 + WINDOW), tail * 16 + form(left));
        int lower = lower(index - WIDE, index) * 16 + lower(index, index + WIDE);
        add(27, lower, tail * 16 + form);
        add(28, lower, tail * 16 + next);
        add(29, since * 16 + untilStop[index] / 4, tail * 16 + form);
        add(30, forms.names[index] * 4 + forms.names[left], leftForm * 256 + form * 16 + next);
        add(31, forms.names[index] * 1024 + lower, tail * 16 + form);
        add(32, forms.names[index], ending(left));
        int prose = (lower(index - WIDE, index) >= 4 ? 2 : 0) + (lower(index, index + WIDE) >= 4 ? 1 : 0);
        add(33, word, prose * 32 + tail);
        add(34, word(left), prose * 32 + tail);
        add(35, ending(left), prose * 16 + form);
        int opener = forms.openers[index];
        add(37, opener * 4 + prose, leftForm * 256 + form * 16 + next);
        add(38, opener * 4 + prose, ending(left));
        add(39, opener * 4 + prose, word(left));
        add(40, opener * 64 + since, tail * 16 + form);
        add(36, leftForm * 256 + form * 16 + next, prose);
        return hashes;
    }

    /// How many features the last call of [#at] found.
    int count() {
        return count;
    }

    private void add(int kind, int a, int b) {
        hashes[count++] = TokenForms.mix(TokenForms.mix(a, kind), b);
    }

    private int repeats(int index) {
        int across = forms.pairs[index - 1];
        int behind = index + 1 < forms.count ? forms.pairs[index] : 0;
        int before = index > 1 ? forms.pairs[index - 2] : 0;
        return across * 16 + behind * 4 + before;
    }

    private int lowerElsewhere(int index) {
        return (forms.alsoLower[index] ? 2 : 0) + (forms.alsoLower[index - 1] ? 1 : 0);
    }

    private int capitals(int from, int to) {
        return capitalsBefore[Math.clamp(to, 0, forms.count)] - capitalsBefore[Math.clamp(from, 0, forms.count)];
    }

    private int lower(int from, int to) {
        return lowerBefore[Math.clamp(to, 0, forms.count)] - lowerBefore[Math.clamp(from, 0, forms.count)];
    }

    private int word(int index) {
        return index >= 0 && index < forms.count ? forms.words[index] : NOTHING;
    }

    private int ending(int index) {
        return index >= 0 && index < forms.count ? forms.endings[index] : NOTHING;
    }

    private int form(int index) {
        return index >= 0 && index < forms.count ? forms.forms[index] : 7;
    }

    private int tail(int index) {
        return index >= 0 && index < forms.count ? forms.tails[index] : 31;
    }
}
