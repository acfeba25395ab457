package org.pullquote.suggestion.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pullquote.suggestion.attribution.Attribution.Kind;
import org.pullquote.suggestion.attribution.Attribution.Pattern;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.text.Quotation;
import org.pullquote.text.Quotations;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Finds quotations by their marks, and a verb of saying with its subject beside them, in languages whose sentences are
/// not read.
final class MarkedSpeech {
    /// Fewer words in quotation marks are a name or a word at arm's length, unless a verb of saying stands beside them.
    private static final int FEWEST_WORDS = 5;

    /// How far from the marks a verb of saying is looked for, in UTF-16 units.
    private static final int REACH = 90;

    private final String text;
    private final Language language;
    private final ForeignNames names;

    private MarkedSpeech(String text, Language language) {
        this.text = text;
        this.language = language;
        this.names = new ForeignNames(text, language);
    }

    static List<Attribution> in(Narration narration, Language language) {
        String text = narration.text();
        MarkedSpeech speech = new MarkedSpeech(text, language);
        List<Attribution> found = new ArrayList<>(ForeignReports.in(text, language));
        found.addAll(DialogueDashes.in(text, narration.paragraphs(), language));
        List<Attribution> reports = List.copyOf(found);
        for (Quotation quotation : Quotations.in(text)) {
            if (reports.stream()
                    .noneMatch(one ->
                            one.content().getFirst().contains(quotation.span().start()))) {
                speech.attribution(quotation).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(one -> one.content().getFirst().start()));
        return found;
    }

    /// @param verb the verb of saying
    /// @param speaker its subject
    private record Beside(TextSpan verb, Optional<TextSpan> speaker) {}

    private Optional<Attribution> attribution(Quotation quotation) {
        TextSpan span = quotation.span();
        if (quotation.pieces().size() == 1) {
            Optional<Attribution> inserted = Insertion.in(
                            text, quotation.pieces().getFirst(), language)
                    .map(insertion -> inserted(quotation, insertion));
            if (inserted.isPresent()) {
                return inserted;
            }
        }
        Optional<Beside> beside = behind(quotation).or(() -> before(span.start()));
        String words = quotation.content().in(text);
        if (beside.isEmpty() && (Words.of(words).size() < FEWEST_WORDS || Titles.isTitle(words))) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                withMarks(quotation.pieces(), quotation.span()),
                Kind.DIRECT,
                beside.flatMap(Beside::speaker),
                beside.map(Beside::verb),
                beside.map(one -> one.verb().in(text)).orElse(""),
                beside.isPresent() ? Pattern.SAID_BEHIND : Pattern.MARKS_ALONE,
                beside.isPresent() ? 0.8 : 0.5));
    }

    /// The pieces of what is said, the first with the opening mark and the last with the closing one.
    private static List<TextSpan> withMarks(List<TextSpan> speech, TextSpan quotation) {
        List<TextSpan> pieces = new ArrayList<>(speech);
        pieces.set(0, pieces.getFirst().cover(TextSpan.at(quotation.start(), 0)));
        pieces.set(pieces.size() - 1, pieces.getLast().cover(TextSpan.at(quotation.end(), 0)));
        return pieces;
    }

    /// What the narrator breaks within the marks, as French does.
    private Attribution inserted(Quotation quotation, Insertion insertion) {
        return new Attribution(
                withMarks(insertion.speech(), quotation.span()),
                Kind.DIRECT,
                Optional.of(insertion.speaker()),
                Optional.of(insertion.verb()),
                insertion.verb().in(text),
                Pattern.SAID_BEHIND,
                0.8);
    }

    private Optional<Beside> behind(Quotation quotation) {
        int from = quotation.pieces().size() > 1
                ? quotation.pieces().getFirst().end()
                : quotation.span().end();
        int to = endOfSentence(from);
        return beside(from, to);
    }

    private Optional<Beside> before(int end) {
        int from = Math.max(0, end - REACH);
        for (int at = end - 1; at > from; at--) {
            char c = text.charAt(at);
            if (c == '.' || c == '!' || c == '?' || c == '\n') {
                from = at + 1;
                break;
            }
        }
        return beside(from, end);
    }

    private int endOfSentence(int from) {
        int limit = Math.min(text.length(), from + REACH);
        for (int at = from + 2; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '.' || c == '!' || c == '?' || c == '\n' || c == '„' || c == '«' || c == '“') {
                return at;
            }
        }
        return limit;
    }

    private Optional<Beside> beside(int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        List<Word> words = Words.of(text.substring(from, to));
        for (int i = 0; i < words.size(); i++) {
            if (language.said().contains(words.get(i).normal())) {
                int verb = i;
                Optional<TextSpan> speaker = names.at(words, verb + 1, from)
                        .or(() -> names.pronoun(words, verb - 1, from))
                        .or(() -> names.at(words, 0, from));
                return Optional.of(new Beside(words.get(i).span().shift(from), speaker));
            }
        }
        return Optional.empty();
    }
}
