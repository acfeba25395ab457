package org.pullquote.article.flat;

import java.util.List;
import java.util.function.IntPredicate;

/// What a reader steers by on a page: where the headline stands, where prose is densest, and how much of what belongs
/// to no article (bylines, dates, comments, footers) has gone by since the headline.
final class Landmarks {
    /// A distance that stands for "nowhere".
    static final int NOWHERE = 9999;

    final int headline;
    final int firstHeadline;
    /// Where the article probably begins: at the last headline or at the densest prose.
    final int anchor;

    final int bodyFrom;
    final int bodyTo;
    /// For each line, the longest stretch without prose between the anchor and it.
    final int[] gaps;

    private final TokenForms forms;
    /// For each kind of landmark and each token, how many came before it.
    private final int[][] passed;

    /// @param prose for each line, whether it looks like prose
    Landmarks(Tokens tokens, TokenForms forms, List<Line> lines, IntPredicate prose) {
        this.forms = forms;
        int[] body = densest(lines, prose);
        this.bodyFrom = body[0];
        this.bodyTo = body[1];
        this.firstHeadline = headline(forms.count, true);
        this.headline = headline(bodyTo, false);
        this.anchor = headline < 0 ? bodyFrom : headline;
        this.gaps = gaps(lines, prose);
        this.passed = new int[][] {
            words(i -> i + 2 < forms.count
                    && LandmarkWords.BY.contains(tokens.core(i))
                    && forms.isCapital(i + 1)
                    && forms.isCapital(i + 2)),
            count(i -> isYear(tokens.core(i))),
            words(i -> LandmarkWords.FOOTER.contains(tokens.core(i)) || tokens.first(i) == '©'),
            words(i -> LandmarkWords.COMMENTS.contains(tokens.core(i))),
            words(i -> forms.base(i) != TokenForms.LOWER && LandmarkWords.MORE.contains(tokens.core(i))),
            words(i -> forms.base(i) != TokenForms.LOWER && LandmarkWords.SHARE.contains(tokens.core(i)))
        };
    }

    /// How many kinds of landmark are counted.
    static int kinds() {
        return 6;
    }

    /// How many landmarks of a kind stand between two tokens.
    int between(int kind, int from, int to) {
        int last = passed[kind].length - 1;
        return passed[kind][Math.clamp(to, 0, last)] - passed[kind][Math.clamp(from, 0, last)];
    }

    /// How far back the last landmark of a kind stands.
    int since(int kind, int token) {
        int at = token;
        while (at > 0 && token - at < NOWHERE && passed[kind][at] == passed[kind][token]) {
            at--;
        }
        return passed[kind][at] == passed[kind][token] ? NOWHERE : token - at;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("20") || word.startsWith("19"));
    }

    private int[] words(IntPredicate so) {
        return forms.strange ? new int[forms.count + 1] : count(so);
    }

    private int[] count(IntPredicate so) {
        int[] counts = new int[forms.count + 1];
        for (int i = 0; i < forms.count; i++) {
            counts[i + 1] = counts[i] + (so.test(i) ? 1 : 0);
        }
        return counts;
    }

    /// Where the first words of the page, its title, come back for the first or the last time before `bound`; -1 if
    /// they do not.
    private int headline(int bound, boolean first) {
        int found = -1;
        for (int i = 3; i + 2 < bound && !(first && found >= 0); i++) {
            if (forms.words[i] == forms.words[0]
                    && forms.words[i + 1] == forms.words[1]
                    && forms.words[i + 2] == forms.words[2]) {
                found = i;
            }
        }
        return found;
    }

    private int[] gaps(List<Line> lines, IntPredicate prose) {
        int[] gaps = new int[lines.size()];
        int longest = 0;
        int gap = 0;
        boolean begun = false;
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = Math.max(longest, begun ? gap : 0);
            if (lines.get(i).from() < anchor) {
                continue;
            }
            if (prose.test(i)) {
                longest = begun ? Math.max(longest, gap) : 0;
                begun = true;
                gap = 0;
            } else {
                gap += lines.get(i).length();
            }
        }
        return gaps;
    }

    /// The run of tokens with the largest sum of prose less other words (Kadane's algorithm).
    private static int[] densest(List<Line> lines, IntPredicate prose) {
        int best = 0;
        int sum = 0;
        int[] body = {0, 0};
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            sum += prose.test(i) ? line.length() : -line.length();
            if (sum <= 0) {
                sum = 0;
                from = line.to();
            } else if (sum > best) {
                best = sum;
                body = new int[] {from, line.to()};
            }
        }
        return body;
    }
}
