package org.pullquote.suggestion.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.suggestion.attribution.Attribution.Kind;
import org.pullquote.suggestion.attribution.Attribution.Pattern;
import org.pullquote.suggestion.attribution.Found.Piece;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.WordClasses;
import org.pullquote.text.TextSpan;

/// Finds who says what in a whole text.
public final class Attributions {
    /// A quotation of more pieces than this is none: the marks are unbalanced.
    private static final int MOST_PIECES = 20;

    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_HEADING = 90;

    private final Narration narration;
    private final SentenceReader reader = new SentenceReader();
    private final List<Attribution> found = new ArrayList<>();

    private Attributions(Narration narration) {
        this.narration = narration;
    }

    /// What the text credits to someone, in order. In a language other than English, what stands in quotation marks.
    public static List<Attribution> in(Narration narration, Language language) {
        if (language != Language.ENGLISH) {
            return MarkedSpeech.in(narration, language);
        }
        Attributions attributions = new Attributions(narration);
        List<Sentence> sentences = narration.sentences();
        Transcript transcript = Transcript.of(narration);
        int spoken = -1;
        for (Sentence sentence : sentences) {
            int paragraph = sentence.paragraph();
            if (!transcript.holds(paragraph)) {
                attributions.read(sentence);
            } else if (paragraph > spoken) {
                spoken = paragraph;
                transcript.at(paragraph, narration.paragraphs()).ifPresent(one -> attributions.add(one, paragraph));
                attributions.readWithin(sentence);
            } else {
                attributions.readWithin(sentence);
            }
        }
        attributions.settle();
        return attributions.found;
    }

    private void add(Attribution spoken, int paragraph) {
        settle();
        found.add(spoken);
        lastParagraph = paragraph;
        introduced = Optional.empty();
    }

    /// What somebody who speaks quotes of another: *BELL: In a statement, Rehnquist said: “…”*.
    private void readWithin(Sentence sentence) {
        if (sentence.hasQuoted(0, sentence.size()) && !isQuotedAlone(sentence)) {
            reader.read(sentence).stream()
                    .map(one -> attribution(sentence, one))
                    .filter(one -> one.kind() != Attribution.Kind.INDIRECT
                            && one.cue().isPresent()
                            && one.speaker().isPresent())
                    .forEach(found::add);
        }
    }

    private void read(Sentence sentence) {
        if (isQuotedAlone(sentence)) {
            goOn(sentence);
            introduced = Optional.empty();
            return;
        }
        List<Found> here = reader.read(sentence);
        introduced = introduced(sentence, here);
        for (Found one : here) {
            found.add(attribution(sentence, one));
            if (!waiting.isEmpty() && one.covers(0) && sentence.at(0).isQuoted()) {
                waiting.reversed().forEach(span -> replace(found.getLast(), span, true));
                waiting.clear();
            }
        }
        settle();
        narrated = here.isEmpty() && !sentence.hasQuoted(0, sentence.size()) ? Optional.of(sentence) : Optional.empty();
        lastParagraph = sentence.paragraph();
        lastSentence = sentence.span().start();
        addLeft(sentence, here);
    }

    /// Who speaks in the quotation that a colon opens: *She then told them why:*.
    private static Optional<TextSpan> introduced(Sentence sentence, List<Found> here) {
        if (!sentence.at(sentence.size() - 1).is(Token.Kind.COLON)) {
            return Optional.empty();
        }
        return here.stream()
                .reduce((_, last) -> last)
                .flatMap(Found::speaker)
                .or(() -> Subjects.main(sentence))
                .map(phrase -> sentence.span(phrase.first(), phrase.last()));
    }

    private Optional<TextSpan> introduced = Optional.empty();
    /// The last sentence that is no mere quotation, where it credits and quotes nothing.
    private Optional<Sentence> narrated = Optional.empty();
    private int lastParagraph = -1;
    /// Where the last sentence that is no mere quotation begins.
    private int lastSentence;
    /// Paragraphs in quotation marks that run on, as long as nobody is named who says them.
    private final List<TextSpan> waiting = new ArrayList<>();

    /// What has waited in vain goes on with what was quoted before.
    private void settle() {
        if (!waiting.isEmpty()) {
            addContinued(List.copyOf(waiting), lastQuoted());
            waiting.clear();
        }
    }

    private void addContinued(List<TextSpan> pieces, Optional<Attribution> before) {
        found.add(new Attribution(
                pieces,
                Kind.DIRECT,
                before.flatMap(Attribution::speaker),
                before.flatMap(Attribution::cue),
                before.map(Attribution::verb).orElse(""),
                Pattern.CONTINUED,
                0.6));
    }

    private static boolean isQuotedAlone(Sentence sentence) {
        return sentence.at(0).isQuoted()
                && sentence.tokens().stream().allMatch(token -> token.isQuoted() || token.is(Token.Kind.STOP));
    }

    /// A word and a colon in quotation marks, such as a heading has, or what happened while someone spoke:
    /// *(Applause)*.
    private boolean isLabel(TextSpan span) {
        boolean aside = span.length() > 1 && narration.text().charAt(span.start() + 1) == '(';
        return aside && span.length() < LONGEST_LABEL
                || span.length() < LONGEST_LABEL
                        && span.length() > 2
                        && narration.text().charAt(span.end() - 2) == ':'
                        && span.in(narration.text()).indexOf(' ') < 0;
    }

    /// A sentence that is a quotation and nothing else goes on with what was quoted before.
    private void goOn(Sentence sentence) {
        TextSpan span = sentence.span();
        if (isLabel(span) || isHeading(sentence)) {
            return;
        }
        if (introduced.isPresent()) {
            found.add(
                    new Attribution(List.of(span), Kind.DIRECT, introduced, Optional.empty(), "", Pattern.COLON, 0.8));
            lastParagraph = sentence.paragraph();
            return;
        }
        if (lastParagraph != sentence.paragraph()
                && narration.runsOn(sentence.at(sentence.size() - 1).span())) {
            if (waiting.size() == MOST_PIECES) {
                settle();
            }
            waiting.add(span);
            return;
        }
        if (!waiting.isEmpty()) {
            waiting.add(span);
            settle();
            lastParagraph = sentence.paragraph();
            return;
        }
        Optional<TextSpan> named = namedBefore(sentence);
        if (named.isPresent()) {
            found.add(new Attribution(List.of(span), Kind.DIRECT, named, Optional.empty(), "", Pattern.NEAREST, 0.6));
            lastParagraph = sentence.paragraph();
            return;
        }
        Optional<Attribution> reported = reportedBefore(sentence);
        if (reported.isPresent()) {
            addContinued(List.of(span), reported);
            lastParagraph = sentence.paragraph();
            return;
        }
        Optional<Attribution> before = lastQuoted();
        boolean near = lastParagraph >= sentence.paragraph() - 1;
        if (near && before.filter(last -> last.content().size() < MOST_PIECES).isPresent()) {
            lastParagraph = sentence.paragraph();
            replace(before.get(), span, false);
            return;
        }
        addContinued(List.of(span), before);
        lastParagraph = sentence.paragraph();
    }

    /// Who does something in the sentence before it in its paragraph, where that credits nothing: *Ruiz laughed. “…”*
    private Optional<TextSpan> namedBefore(Sentence sentence) {
        boolean near = narrated.filter(before -> before.paragraph() == sentence.paragraph())
                .isPresent();
        if (!near || lastParagraph != sentence.paragraph()) {
            return Optional.empty();
        }
        Sentence before = narrated.orElseThrow();
        return Subjects.rightOf(before, 0)
                .filter(phrase -> isPerson(before, phrase))
                .map(phrase -> before.span(phrase.first(), phrase.last()));
    }

    private static boolean isPerson(Sentence sentence, Subjects.NounPhrase phrase) {
        Token last = sentence.at(phrase.last());
        return last.is("he")
                || last.is("she")
                || WordClasses.isName(last) && !WordClasses.isDeterminer(sentence.at(phrase.first()));
    }

    /// A paragraph in single quotation marks that is no whole sentence.
    private boolean isHeading(Sentence sentence) {
        TextSpan span = sentence.span();
        char mark = narration.text().charAt(span.start());
        char last = span.length() > 2 ? narration.text().charAt(span.end() - 2) : mark;
        return (mark == '‘'
                        || mark == '\'' && span.length() > 1 && narration.text().charAt(span.start() + 1) != '\'')
                && span.equals(narration.paragraphs().get(sentence.paragraph()))
                && span.length() < LONGEST_HEADING
                && ".!?…,".indexOf(last) < 0;
    }

    /// What the sentence before it in its paragraph reports without quotation marks: its speaker goes on.
    private Optional<Attribution> reportedBefore(Sentence sentence) {
        if (found.isEmpty()
                || lastParagraph != sentence.paragraph()
                || found.getLast().kind() != Kind.INDIRECT) {
            return Optional.empty();
        }
        boolean quoted = found.stream()
                .skip(Math.max(0, found.size() - 4))
                .anyMatch(one ->
                        one.kind() != Kind.INDIRECT && one.content().getLast().end() >= lastSentence);
        boolean near =
                found.getLast().span().end() >= lastSentence && found.getLast().pattern() != Pattern.NOUN;
        return near && !quoted && found.getLast().speaker().isPresent()
                ? Optional.of(found.getLast())
                : Optional.empty();
    }

    private void replace(Attribution last, TextSpan more, boolean front) {
        List<TextSpan> content = new ArrayList<>(last.content());
        content.add(front ? 0 : content.size(), more);
        found.set(
                found.lastIndexOf(last),
                new Attribution(
                        content, last.kind(), last.speaker(), last.cue(), last.verb(), last.pattern(), last.score()));
    }

    private Optional<Attribution> lastQuoted() {
        for (int i = found.size() - 1; i >= 0 && i > found.size() - 4; i--) {
            if (found.get(i).kind() != Kind.INDIRECT) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }

    /// Stretches in quotation marks that nothing credits.
    private void addLeft(Sentence sentence, List<Found> here) {
        if (!sentence.hasQuoted(0, sentence.size())) {
            return;
        }
        LeftMarks.in(narration.text(), sentence, here).stream().forEach(at -> {
            Optional<TextSpan> speaker = LeftMarks.speaker(sentence, here, at);
            TextSpan quoted = sentence.at(at).span();
            boolean few = LeftMarks.isFew(quoted.in(narration.text()));
            List<TextSpan> content = List.of(few ? sentence.span(LeftMarks.first(sentence, at), at) : quoted);
            found.add(new Attribution(
                    content,
                    MarkedShare.kind(narration, content),
                    here.isEmpty() ? speaker.or(() -> lastQuoted().flatMap(Attribution::speaker)) : speaker,
                    Optional.empty(),
                    "",
                    Pattern.NEAREST,
                    0.4));
        });
    }

    private Attribution attribution(Sentence sentence, Found one) {
        List<TextSpan> content = new ArrayList<>();
        for (Piece piece : one.content()) {
            content.add(sentence.span(piece.from(), piece.to() - 1));
        }
        return new Attribution(
                content,
                MarkedShare.kind(narration, content),
                one.speaker().map(phrase -> sentence.span(phrase.first(), phrase.last())),
                one.cue().map(cue -> sentence.span(cue.group(), cue.last())),
                one.cue().map(Cue::name).orElse(""),
                one.pattern(),
                one.score());
    }
}
