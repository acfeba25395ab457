package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.text.PartitionPoint;
import org.pullquote.text.Quotation;
import org.pullquote.text.Quotations;
import org.pullquote.text.Spellings;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// One article made ready to be compared: its words as numbers, in the order in which they are spoken. What the
/// narrator says inside a quotation (“…,” she said, “…”) is left out of that order, so that a broken quotation is one
/// run.
final class Witness {
    /// Where a word does not stand in a quotation.
    static final int NOT_QUOTED = -1;

    /// In English, German, French and Spanish; not “us”, which is a country too.
    private static final Set<String> FIRST_PERSON = Set.of(
            "i",
            "ive",
            "me",
            "my",
            "we",
            "weve",
            "our",
            "ich",
            "mich",
            "mein",
            "wir",
            "unser",
            "je",
            "nous",
            "notre",
            "yo",
            "nosotros",
            "nuestro",
            "nuestra");

    /// How many of the words of a speech are among these.
    private static final double FIRST_PERSON_SHARE = 0.02;

    private final int article;
    private final String text;
    private final List<Word> words;
    private final int[] keys;
    private final int[] quotationOf;
    private final boolean[] ellipsisBefore;
    private final boolean[] breakBefore;
    private final boolean[] bracketed;
    private final List<Quotation> quotations;
    private final TextSpan[] runs;

    /// @param article its place in the list that is compared
    /// @param vocabulary the number of each word's key so far; new ones are added
    Witness(int article, Article compared, Map<String, Integer> vocabulary) {
        this.article = article;
        this.text = compared.text();
        this.quotations = quotations(compared);
        this.words = spoken(withBracketedCapitals(Words.of(text)), quotations);
        int count = words.size();
        this.keys = new int[count];
        this.quotationOf = new int[count];
        this.ellipsisBefore = new boolean[count];
        this.bracketed = new boolean[count];
        this.breakBefore = new boolean[count];
        for (int i = 0; i < count; i++) {
            String key = Spellings.key(words.get(i).normal());
            Integer number = vocabulary.putIfAbsent(key, vocabulary.size());
            keys[i] = number == null ? vocabulary.size() - 1 : number;
        }
        this.runs = findQuotationRuns();
        readMarks();
    }

    int article() {
        return article;
    }

    String text() {
        return text;
    }

    int size() {
        return keys.length;
    }

    int key(int at) {
        return keys[at];
    }

    int[] keys() {
        return keys;
    }

    Word word(int at) {
        return words.get(at);
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /// Whether the text is itself what somebody said: a statement or a transcript, in which nothing stands in quotation
    /// marks and a first person speaks.
    boolean isSpeech() {
        if (!quotations.isEmpty()) {
            return false;
        }
        long ofFirstPerson = words.stream()
                .filter(word -> FIRST_PERSON.contains(word.normal()))
                .count();
        return ofFirstPerson > 1 && ofFirstPerson >= FIRST_PERSON_SHARE * words.size();
    }

    /// The words of a quotation: the first one's index and the one behind the last.
    TextSpan run(int quotation) {
        return runs[quotation];
    }

    /// The index of the quotation in which the word stands, or [#NOT_QUOTED].
    int quotationAt(int word) {
        return quotationOf[word];
    }

    /// Whether an ellipsis stands between this word and the one before it.
    boolean hasEllipsisBefore(int word) {
        return word < ellipsisBefore.length && ellipsisBefore[word];
    }

    /// Whether the narrator speaks between this word and the one before it, inside one quotation.
    boolean hasBreakBefore(int word) {
        return word < breakBefore.length && breakBefore[word];
    }

    boolean isBracketed(int word) {
        return bracketed[word];
    }

    /// The characters from one word to another.
    ///
    /// @param from the index of the first word
    /// @param to the index behind the last
    TextSpan characters(int from, int to) {
        if (from == to) {
            int at = from < words.size() ? words.get(from).span().start() : text.length();
            return new TextSpan(at, at);
        }
        return words.get(from).span().cover(words.get(to - 1).span());
    }

    /// The index of the first word that ends behind the offset.
    int wordFrom(int offset) {
        return PartitionPoint.of(words.size(), i -> words.get(i).span().end() <= offset);
    }

    /// The indexes of the words within a stretch of the text.
    TextSpan words(TextSpan span) {
        int from = wordFrom(span.start());
        int to = from;
        while (to < words.size() && words.get(to).span().start() < span.end()) {
            to++;
        }
        return new TextSpan(from, to);
    }

    Passage passage(TextSpan span, boolean quoted) {
        return new Passage(article, span, span.in(text), quoted);
    }

    /// What stands in quotation marks, and block quotes whether they have marks or not.
    private static List<Quotation> quotations(Article article) {
        List<Quotation> all = new ArrayList<>(Quotations.in(article.text()));
        for (Block block : article.blocks()) {
            TextSpan span = block.span();
            if (block.kind() == BlockKind.BLOCK_QUOTE
                    && all.stream().noneMatch(quotation -> quotation.span().overlaps(span))) {
                all.add(new Quotation(span, List.of(span), true));
            }
        }
        all.sort(Comparator.comparingInt(quotation -> quotation.span().start()));
        return List.copyOf(all);
    }

    /// The words with those as one whose first letter an editor changed: `[T]he`.
    private List<Word> withBracketedCapitals(List<Word> all) {
        List<Word> whole = new ArrayList<>(all.size());
        for (Word word : all) {
            int start = word.span().start();
            boolean goesOn = start > 2
                    && text.charAt(start - 1) == ']'
                    && text.charAt(start - 3) == '['
                    && !whole.isEmpty()
                    && whole.getLast().span().end() == start - 1;
            if (goesOn) {
                Word letter = whole.removeLast();
                whole.add(new Word(letter.span().cover(word.span()), letter.normal() + word.normal()));
            } else {
                whole.add(word);
            }
        }
        return whole;
    }

    private static List<Word> spoken(List<Word> all, List<Quotation> quotations) {
        List<TextSpan> breaks = new ArrayList<>();
        for (Quotation quotation : quotations) {
            for (int i = 1; i < quotation.pieces().size(); i++) {
                int brokenOff = quotation.pieces().get(i - 1).end();
                breaks.add(new TextSpan(brokenOff, quotation.pieces().get(i).start()));
            }
        }
        List<Word> kept = new ArrayList<>(all.size());
        int next = 0;
        for (Word word : all) {
            while (next < breaks.size() && breaks.get(next).end() <= word.span().start()) {
                next++;
            }
            if (next == breaks.size() || !breaks.get(next).contains(word.span())) {
                kept.add(word);
            }
        }
        return kept;
    }

    private TextSpan[] findQuotationRuns() {
        Arrays.fill(quotationOf, NOT_QUOTED);
        TextSpan[] found = new TextSpan[quotations.size()];
        for (int i = 0; i < found.length; i++) {
            TextSpan content = quotations.get(i).content();
            found[i] = words(content);
            Arrays.fill(quotationOf, found[i].start(), found[i].end(), i);
        }
        return found;
    }

    private void readMarks() {
        int depth = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean enters = quotationOf[i] != quotationOf[i - 1];
            int from = words.get(i - 1).span().end();
            // brackets around a whole quotation are the narrator's
            int start = enters && quotationOf[i] != NOT_QUOTED
                    ? quotations.get(quotationOf[i]).content().start()
                    : from;
            TextSpan between =
                    new TextSpan(start, Math.max(start, words.get(i).span().start()));
            depth = enters ? 0 : depth;
            int dots = 0;
            for (int at = between.start(); at < between.end(); at++) {
                char c = text.charAt(at);
                depth = c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? 0 : depth;
                dots = c == '.' ? dots + 1 : c == ' ' || c == '\u00A0' ? dots : 0;
                ellipsisBefore[i] |= c == '…' || dots > 2;
                breakBefore[i] |= Character.isLetterOrDigit(c);
            }
            bracketed[i] = depth > 0;
        }
    }
}
