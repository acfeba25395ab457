package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.pullquote.text.Sentences;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// A way in which an outlet may print what another one quotes, and what a comparison should say of it.
enum Reprint {
    WHOLE((quote, seed) -> print(AlignmentKind.VERBATIM, said(quote.text()))),
    STRAIGHT_MARKS((quote, seed) -> print(
            AlignmentKind.VERBATIM,
            "Smith said: \"" + quote.text().replaceAll("[“”]", "'").replace('’', '\'') + "\"")),
    SINGLE_MARKS((quote, seed) ->
            print(AlignmentKind.VERBATIM, "Smith said: ‘" + quote.text().replaceAll("[“”‘\"]", "") + "’")),
    UNQUOTED((quote, seed) ->
            print(AlignmentKind.VERBATIM, "Smith said that " + quote.text().replaceAll("[“”\"]", ""))),
    HEAD_CUT((quote, seed) ->
            quote.part(3 + seed % 4, quote.size()).flatMap(part -> print(AlignmentKind.TRIMMED, said(part)))),
    TAIL_CUT((quote, seed) ->
            quote.part(0, quote.size() - 3 - seed % 4).flatMap(part -> print(AlignmentKind.TRIMMED, said(part)))),
    FRAGMENT((quote, seed) -> quote.part(seed % 5, seed % 5 + 5)
            .flatMap(part -> print(AlignmentKind.TRIMMED, "Smith spoke of “" + part + "” on Tuesday."))),
    HEAD_CUT_MARKED((quote, seed) ->
            quote.part(3 + seed % 4, quote.size()).flatMap(part -> print(AlignmentKind.TRIMMED, said("… " + part)))),
    ELLIPSIS((quote, seed) -> quote.without(seed, " … ", AlignmentKind.TRIMMED)),
    DOTS((quote, seed) -> quote.without(seed, "... ", AlignmentKind.TRIMMED)),
    BRACKETED_DOTS((quote, seed) -> quote.without(seed, " [...] ", AlignmentKind.TRIMMED)),
    SPACED_DOTS((quote, seed) -> quote.without(seed, " . . . ", AlignmentKind.TRIMMED)),
    DROPPED((quote, seed) -> quote.without(seed, " ", AlignmentKind.ALTERED)),
    REPLACED((quote, seed) -> quote.replaced(seed, "zebra")),
    REPLACED_TWO((quote, seed) -> quote.replaced(seed, "marble fountains")),
    PUT_IN((quote, seed) -> quote.putIn(seed, "quietly")),
    CAPITALS((quote, seed) -> print(AlignmentKind.VERBATIM, said(quote.firstCapital()))),
    BRACKETED_LETTER((quote, seed) -> print(AlignmentKind.VERBATIM, said(quote.bracketedLetter()))),
    WITHOUT_COMMAS(
            (quote, seed) -> print(AlignmentKind.VERBATIM, said(quote.text().replace(",", "")))),
    OTHER_DASHES((quote, seed) -> quote.text().matches("(?s).*( -- | – |—).*")
            ? print(AlignmentKind.VERBATIM, said(quote.text().replaceAll(" -- | – |—", " — ")))
            : Optional.empty()),
    BROKEN((quote, seed) -> quote.broken(seed)),
    BROKEN_AT_START((quote, seed) -> quote.brokenAfterSentence()),
    TWO_PARAGRAPHS((quote, seed) -> quote.overParagraphs()),
    ONLY_ITS_BEGINNING((quote, seed) -> quote.size() < 16
            ? Optional.empty()
            : quote.part(0, quote.size() / 4)
                    .flatMap(part -> nothing(said(part
                            + " grand old opera house where musicians rehearse every"
                            + " winter for the charity concerts")))),
    ITS_GRAMMAR((quote, seed) -> nothing(said(quote.grammar()))),
    SCATTERED((quote, seed) -> nothing(said(quote.scattered())));

    /// What was printed and what to say of it.
    ///
    /// @param kind empty where it is not the same quotation
    /// @param differences the article, a colon and the words
    record Print(List<String> paragraphs, Optional<AlignmentKind> kind, List<String> differences) {}

    private final BiFunction<Quote, Integer, Optional<Print>> way;

    Reprint(BiFunction<Quote, Integer, Optional<Print>> way) {
        this.way = way;
    }

    /// @param seed a number by which the words are chosen
    Optional<Print> of(String quotation, int seed) {
        return way.apply(new Quote(quotation, Words.of(quotation)), seed);
    }

    private static String said(String words) {
        return "“" + words.replaceAll("[“”\"]", "’").replaceAll("[,.]$", "") + ",” said Robert Smith, a spokesman.";
    }

    private static Optional<Print> print(AlignmentKind kind, String paragraph) {
        return Optional.of(new Print(List.of(paragraph), Optional.of(kind), List.of()));
    }

    private static Optional<Print> nothing(String paragraph) {
        return Optional.of(new Print(List.of(paragraph), Optional.empty(), List.of()));
    }

    /// A quotation and its words.
    private record Quote(String text, List<Word> words) {
        int size() {
            return words.size();
        }

        Optional<String> part(int from, int to) {
            boolean enough = from >= 0 && to <= size() && to - from >= 4;
            return enough ? Optional.of(span(from, to).in(text)) : Optional.empty();
        }

        private TextSpan span(int from, int to) {
            return words.get(from).span().cover(words.get(to - 1).span());
        }

        Optional<Print> without(int seed, String between, AlignmentKind kind) {
            int count = 2 + seed % 4;
            if (size() < count + 8) {
                return Optional.empty();
            }
            int from = 3 + seed % (size() - count - 6);
            String kept = text.substring(0, words.get(from - 1).span().end())
                    + between
                    + text.substring(words.get(from + count).span().start());
            boolean ambiguous =
                    word(from).equals(word(from + count)) || word(from - 1).equals(word(from + count - 1));
            if (ambiguous) {
                return Optional.empty();
            }
            return Optional.of(new Print(
                    List.of(said(kept)),
                    Optional.of(kind),
                    List.of("0:" + span(from, from + count).in(text))));
        }

        private String word(int at) {
            return words.get(at).normal();
        }

        Optional<Print> replaced(int seed, String by) {
            int at = 3 + seed % (size() - 6);
            TextSpan span = words.get(at).span();
            String changed = text.substring(0, span.start()) + by + text.substring(span.end());
            return Optional.of(new Print(
                    List.of(said(changed)),
                    Optional.of(AlignmentKind.ALTERED),
                    List.of("0:" + span.in(text), "1:" + by)));
        }

        Optional<Print> putIn(int seed, String word) {
            int at = words.get(3 + seed % (size() - 6)).span().start();
            String changed = text.substring(0, at) + word + " " + text.substring(at);
            return Optional.of(
                    new Print(List.of(said(changed)), Optional.of(AlignmentKind.ALTERED), List.of("1:" + word)));
        }

        String firstCapital() {
            int at = words.getFirst().span().start();
            char first = text.charAt(at);
            char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
            return text.substring(0, at) + other + text.substring(at + 1);
        }

        String bracketedLetter() {
            int at = words.getFirst().span().start();
            String changed = firstCapital();
            return changed.substring(0, at) + "[" + changed.charAt(at) + "]" + changed.substring(at + 1);
        }

        Optional<Print> broken(int seed) {
            int at = 3 + seed % (size() - 5);
            int end = words.get(at - 1).span().end();
            int next = words.get(at).span().start();
            if (text.substring(end, next).matches("(?s).*[.?!\\n“”\"'’‘].*")
                    || Character.isUpperCase(text.charAt(next))) {
                return Optional.empty();
            }
            return print(
                    AlignmentKind.VERBATIM,
                    "“" + clean(text.substring(0, end)) + ",” Smith told reporters on Monday, “"
                            + clean(text.substring(next)) + ".”");
        }

        private static String clean(String words) {
            return words.replaceAll("[“”\"]", "’").replaceAll("[,.]$", "");
        }

        Optional<Print> brokenAfterSentence() {
            return afterFirstSentence()
                    .flatMap(end -> print(
                            AlignmentKind.VERBATIM,
                            "“" + clean(text.substring(0, end)) + ",” Smith said. “"
                                    + clean(text.substring(end).strip()) + ".”"));
        }

        Optional<Print> overParagraphs() {
            return afterFirstSentence()
                    .map(end -> new Print(
                            List.of(
                                    "“" + text.substring(0, end).replaceAll("[“”\"]", "’"),
                                    "“" + clean(text.substring(end).strip()) + ",” Smith said."),
                            Optional.of(AlignmentKind.VERBATIM),
                            List.of()));
        }

        private Optional<Integer> afterFirstSentence() {
            List<TextSpan> sentences = Sentences.in(text);
            boolean two = sentences.size() > 1
                    && text.charAt(sentences.getFirst().end() - 1) == '.'
                    && Words.of(sentences.get(1).in(text)).size() > 2;
            return two ? Optional.of(sentences.getFirst().end()) : Optional.empty();
        }

        /// The quotation with every word of matter put aside for another.
        String grammar() {
            String[] matter = {"gardens", "lanterns", "violins", "orchards", "bakeries", "pigeons", "staircases"};
            StringBuilder changed = new StringBuilder();
            int at = 0;
            int next = 0;
            for (Word word : words) {
                changed.append(text, at, word.span().start());
                changed.append(
                        org.pullquote.text.FunctionWords.contains(word.normal())
                                ? word.span().in(text)
                                : matter[next++ % matter.length]);
                at = word.span().end();
            }
            return changed.append(text.substring(at)).toString();
        }

        /// Every third word of the quotation among others.
        String scattered() {
            String[] other = {"gardens", "lanterns", "violins", "orchards", "bakeries", "pigeons", "staircases"};
            List<String> mixed = new ArrayList<>();
            for (int i = 0; i < size(); i++) {
                mixed.add(i % 3 == 0 ? words.get(i).span().in(text) : other[i % other.length]);
            }
            return String.join(" ", mixed);
        }
    }
}
