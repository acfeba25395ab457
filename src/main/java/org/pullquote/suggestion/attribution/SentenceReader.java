package org.pullquote.suggestion.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.suggestion.attribution.Attribution.Pattern;
import org.pullquote.suggestion.attribution.Found.Piece;
import org.pullquote.suggestion.attribution.Subjects.NounPhrase;
import org.pullquote.suggestion.attribution.VerbGroups.Group;
import org.pullquote.suggestion.attribution.VerbGroups.Voice;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds all that one sentence credits to someone.
final class SentenceReader {
    /// Words that tell what someone may do, not what they do: *authorised to discuss it*.
    private static final Set<String> ALLOWED =
            Set.of("authorized", "authorised", "allowed", "permitted", "entitled", "unable", "able", "free");

    private final CueList cues = CueList.english();
    private final SaidBehind behind = new SaidBehind(cues);
    private final AsSaid opening = new AsSaid(cues);
    private final SaidBefore before = new SaidBefore(new ContentEnds(cues));

    List<Found> read(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        Signed.in(sentence).or(() -> opening.in(sentence)).ifPresent(found::add);
        if (found.isEmpty()) {
            found.addAll(behind.in(sentence));
        }
        if (found.isEmpty()) {
            AccordingTo.in(sentence).ifPresent(found::add);
        }
        boolean headline = sentence.headline();
        for (int i = 0; i < sentence.size(); i++) {
            if (isTaken(found, i)
                    || !sentence.at(i).isWord()
                    || i > 0 && sentence.at(i).capital() && !headline) {
                continue;
            }
            Optional<Found> here = verb(sentence, i, speakerBefore(found, i));
            if (here.isEmpty()) {
                here = other(sentence, i);
            }
            if (here.isPresent() && !overlaps(found, here.get())) {
                found.add(here.get());
                i = Math.max(i, here.get().content().getFirst().from() - 1);
            }
        }
        if (found.isEmpty()) {
            Colons.in(sentence).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(one -> one.content().getFirst().from()));
        return found;
    }

    /// Who speaks by the last cue before this token.
    private static Optional<NounPhrase> speakerBefore(List<Found> found, int token) {
        return found.stream()
                .filter(one -> one.speaker().isPresent()
                        && one.cue().filter(cue -> cue.last() < token).isPresent())
                .max(Comparator.comparingInt(one -> one.cue().orElseThrow().last()))
                .flatMap(Found::speaker);
    }

    private static boolean isTaken(List<Found> found, int token) {
        return found.stream()
                .anyMatch(one -> one.covers(token)
                        || one.cue()
                                .filter(cue -> cue.group() <= token && token <= cue.last())
                                .isPresent());
    }

    private static boolean overlaps(List<Found> found, Found one) {
        Piece piece = one.content().getFirst();
        return found.stream()
                .flatMap(other -> other.content().stream())
                .anyMatch(other -> other.from() < piece.to() && piece.from() < other.to());
    }

    private Optional<Found> verb(Sentence sentence, int at, Optional<NounPhrase> last) {
        for (Cue bare : cues.verbsAt(sentence, at)) {
            Optional<Group> group = VerbGroups.of(sentence, at, bare.form());
            if (group.isEmpty()) {
                continue;
            }
            Cue cue =
                    new Cue(group.get().start(), at, bare.last(), bare.name(), bare.form(), bare.sort(), bare.frames());
            Optional<Found> found = credited(sentence, cue, group.get().voice(), last);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> credited(Sentence sentence, Cue cue, Voice voice, Optional<NounPhrase> last) {
        if (voice == Voice.INFINITIVE
                && ALLOWED.contains(sentence.at(cue.group() - 1).lower())) {
            return Optional.empty();
        }
        Optional<Piece> content = before.contentOf(sentence, cue);
        if (content.isEmpty()) {
            return voice == Voice.PASSIVE ? SaidBy.at(sentence, cue) : Optional.empty();
        }
        Optional<NounPhrase> speaker = switch (voice) {
            case FINITE -> CueSubjects.finite(sentence, cue, last);
            case PARTICIPLE -> CueSubjects.participle(sentence, cue, last);
            case INFINITIVE -> CueSubjects.infinitive(sentence, cue, last);
            case PASSIVE -> Optional.empty();
        };
        boolean asked = cue.name().startsWith("ask") && voice == Voice.PASSIVE;
        if (speaker.isEmpty() && !asked) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>(List.of(content.get()));
        speaker.map(NounPhrase::first)
                .filter(first -> isRelativeOf(sentence, first - 1, content.get().from()))
                .ifPresent(first -> pieces.addFirst(new Piece(first - 1, first)));
        return Optional.of(new Found(pieces, speaker, Optional.of(cue), Pattern.SAID_BEFORE, 0.8));
    }

    /// Whether the relative at `at` is the subject of what is said: *which she said was false*.
    private static boolean isRelativeOf(Sentence sentence, int at, int content) {
        return WordClasses.isRelative(sentence.at(at)) && WordClasses.isAuxiliary(sentence.at(content));
    }

    private Optional<Found> other(Sentence sentence, int at) {
        for (Cue cue : cues.othersAt(sentence, at)) {
            boolean adjective = cue.sort() == Cue.Sort.ADJECTIVE;
            Optional<NounPhrase> speaker = adjective ? holder(sentence, at) : owner(sentence, at);
            if (speaker.isEmpty()) {
                Optional<Found> by = adjective ? Optional.empty() : by(sentence, cue);
                if (by.isPresent()) {
                    return by;
                }
                continue;
            }
            Optional<Piece> content = before.contentOf(sentence, cue);
            if (content.isPresent()) {
                return Optional.of(new Found(List.of(content.get()), speaker, Optional.of(cue), Pattern.NOUN, 0.6));
            }
        }
        return Optional.empty();
    }

    /// *a claim by Ruiz that …*
    private Optional<Found> by(Sentence sentence, Cue cue) {
        Token next = sentence.at(cue.next());
        if (!cue.has(Frame.CLAUSE) || !next.is("by") && !next.is("from")) {
            return Optional.empty();
        }
        Optional<NounPhrase> speaker = Subjects.rightOf(sentence, cue.next() + 1);
        int that = speaker.map(NounPhrase::last).orElse(cue.next()) + 1;
        that += sentence.at(that).is(Token.Kind.COMMA) ? 1 : 0;
        if (speaker.isEmpty() || !sentence.at(that).is("that")) {
            return Optional.empty();
        }
        Cue whole = new Cue(cue.group(), cue.head(), that - 1, cue.name(), cue.form(), cue.sort(), cue.frames());
        return before.contentOf(sentence, whole)
                .map(content -> new Found(List.of(content), speaker, Optional.of(cue), Pattern.NOUN, 0.6));
    }

    /// Who is *eager to …*: the subject of the form of *be* before the adjective.
    private static Optional<NounPhrase> holder(Sentence sentence, int at) {
        int i = at - 1;
        while (WordClasses.isAdverb(sentence.at(i)) || WordClasses.isAuxiliary(sentence.at(i))) {
            i--;
        }
        boolean verb = false;
        for (int j = i + 1; j < at; j++) {
            verb |= WordClasses.isBe(sentence.at(j));
        }
        return verb ? Subjects.leftOf(sentence, i + 1) : Optional.empty();
    }

    /// Whose claim it is.
    private static Optional<NounPhrase> owner(Sentence sentence, int at) {
        int i = at - 1;
        while (i > 0 && at - i < 4 && WordClasses.isNominal(sentence.at(i)) && !WordClasses.isName(sentence.at(i))) {
            i--;
        }
        Token token = sentence.at(i);
        if (WordClasses.isPossessive(token)) {
            return Optional.of(new NounPhrase(i, i));
        }
        return token.is("'s") ? Subjects.leftOf(sentence, i) : Optional.empty();
    }
}
