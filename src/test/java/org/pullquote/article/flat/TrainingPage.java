package org.pullquote.article.flat;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.pullquote.article.printed.FoldedText;

/// A flat dump of which it is known what its article is and where its lines broke.
///
/// @param site the site it comes from; sites are left out whole when the models are checked
/// @param article the tokens that are the article's
/// @param breaks the tokens before which a line of the page broke
/// @param known the tokens of which `breaks` tells the truth
/// @param gold the text of the article
record TrainingPage(
        String set, String id, String site, Tokens tokens, BitSet article, BitSet breaks, BitSet known, String gold) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    /// A run of fewer words that is like the article's is chance.
    private static final int SHORTEST_RUN = 3;

    static TrainingPage of(String set, String id, String site, String flat, String html, String article) {
        Tokens tokens = Tokens.of(FoldedText.of(flat).text());
        BitSet breaks = new BitSet();
        BitSet known = new BitSet();
        alignBreaks(tokens, HtmlTokens.of(html), breaks, known);
        return new TrainingPage(set, id, site, tokens, alignArticle(tokens, article), breaks, known, article);
    }

    /// The number of words of the article.
    int goldWords() {
        return (int) WORD.matcher(gold).results().count();
    }

    private static BitSet alignArticle(Tokens tokens, String article) {
        List<String> words = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            Matcher matcher = WORD.matcher(tokens.token(i));
            while (matcher.find()) {
                words.add(matcher.group());
                owners.add(i);
            }
        }
        List<String> target =
                WORD.matcher(article).results().map(found -> found.group()).toList();
        int[] partner = partners(words, target);
        dropShortRuns(partner);
        BitSet kept = new BitSet();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                kept.set(owners.get(i));
            }
        }
        // Tokens without words go with what is around them.
        for (int i = 1; i + 1 < tokens.count(); i++) {
            if (tokens.core(i).isEmpty() && kept.get(i - 1)) {
                kept.set(i);
            }
        }
        return kept;
    }

    private static void dropShortRuns(int[] partner) {
        int from = 0;
        while (from < partner.length) {
            int to = from + 1;
            while (to < partner.length && partner[from] >= 0 && partner[to] == partner[to - 1] + 1) {
                to++;
            }
            boolean joined = from > 0 && partner[from - 1] >= 0 || to < partner.length && partner[to] >= 0;
            if (to - from < SHORTEST_RUN && !joined) {
                Arrays.fill(partner, from, to, -1);
            }
            from = to;
        }
    }

    private static void alignBreaks(Tokens tokens, HtmlTokens html, BitSet breaks, BitSet known) {
        List<String> flat = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            flat.add(tokens.token(i));
        }
        int[] partner = partners(flat, html.tokens());
        for (int i = 1; i < partner.length; i++) {
            if (partner[i] >= 0 && partner[i - 1] >= 0 && partner[i] - partner[i - 1] <= 2) {
                known.set(i);
                int next = html.breaks().nextSetBit(partner[i - 1] + 1);
                breaks.set(i, next >= 0 && next <= partner[i]);
            }
        }
    }

    /// For each word of the first list its place in the second, or -1.
    private static int[] partners(List<String> words, List<String> target) {
        Patch<String> patch = DiffUtils.diff(words, target, new MyersDiffWithLinearSpace<>());
        int[] partner = new int[words.size()];
        int at = 0;
        int shift = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            while (at < from) {
                partner[at] = at + shift;
                at++;
            }
            int to = from + delta.getSource().size();
            Arrays.fill(partner, from, to, -1);
            at = to;
            shift += delta.getTarget().size() - delta.getSource().size();
        }
        while (at < partner.length) {
            partner[at] = at + shift;
            at++;
        }
        return partner;
    }

    /// The tokens of a page's text nodes, and before which of them a line breaks.
    record HtmlTokens(List<String> tokens, BitSet breaks) {
        private static final List<String> SILENT = List.of("script", "style", "template");
        private static final List<String> OF_THEIR_OWN = List.of("br", "button", "option", "label", "select", "a+a");

        static HtmlTokens of(String html) {
            List<String> tokens = new ArrayList<>();
            BitSet breaks = new BitSet();
            NodeTraversor.traverse(
                    new NodeVisitor() {
                        private boolean afterLink;

                        @Override
                        public void head(Node node, int depth) {
                            if (node instanceof TextNode text) {
                                add(text.getWholeText());
                            } else if (node instanceof Element element) {
                                breakAround(element);
                                if (afterLink && element.nameIs("a")) {
                                    breaks.set(tokens.size());
                                }
                            }
                        }

                        @Override
                        public void tail(Node node, int depth) {
                            if (node instanceof Element element) {
                                breakAround(element);
                                afterLink |= element.nameIs("a");
                            }
                        }

                        private void breakAround(Element element) {
                            if (element.isBlock() || OF_THEIR_OWN.contains(element.normalName())) {
                                breaks.set(tokens.size());
                            }
                        }

                        private void add(String text) {
                            Tokens words = Tokens.of(FoldedText.of(text).text());
                            for (int i = 0; i < words.count(); i++) {
                                tokens.add(words.token(i));
                            }
                            afterLink &= words.count() == 0;
                        }
                    },
                    Jsoup.parse(html));
            return new HtmlTokens(tokens, breaks);
        }
    }
}
