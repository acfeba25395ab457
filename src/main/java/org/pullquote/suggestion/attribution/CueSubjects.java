package org.pullquote.suggestion.attribution;

import java.util.Optional;
import java.util.Set;
import org.pullquote.suggestion.attribution.Subjects.NounPhrase;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds who does what a cue tells: the subject of its verb, wherever in the sentence that stands.
final class CueSubjects {
    /// Verbs whose object does what an infinitive behind it tells: *it prompted Ruiz to say*.
    private static final Set<String> CAUSING = Set.of(
            "prompted",
            "prompting",
            "prompts",
            "led",
            "leading",
            "leads",
            "caused",
            "causing",
            "forced",
            "forcing",
            "pushed",
            "pushing",
            "drove",
            "driving",
            "spurred",
            "compelled",
            "inspired",
            "encouraged",
            "allowed",
            "allowing",
            "enabled",
            "got",
            "getting");

    /// How far before an infinitive the verb that causes it stands.
    private static final int FARTHEST_CAUSE = 20;

    private static final Set<String> NOTED = Set.of(
            "heard", "overheard", "quoted", "cited", "recorded", "filmed", "caught", "seen", "reported", "described");

    /// How far before *as saying* the verb stands: *quoted by the Post as saying*.
    private static final int LONGEST_NOTE = 10;

    private CueSubjects() {}

    /// Who does it where the verb is finite: *she has said*.
    ///
    /// @param last who speaks by the last cue before this one
    static Optional<NounPhrase> finite(Sentence sentence, Cue cue, Optional<NounPhrase> last) {
        Token before = sentence.at(cue.group() - 1);
        boolean coordinated =
                before.is("and") || before.is("but") || before.is("or") || before.is(Kind.COMMA) || before.is("then");
        if (before.is("that") || before.is("which")) {
            boolean comma = sentence.at(cue.group() - 2).is(Kind.COMMA);
            return Subjects.leftOf(sentence, cue.group() - (comma ? 2 : 1));
        }
        Optional<NounPhrase> own = Subjects.leftOf(sentence, cue.group());
        if (coordinated && own.isEmpty()) {
            return last.or(() -> ofVerbBefore(sentence, cue.group())).or(() -> first(sentence, cue.group()));
        }
        return own;
    }

    /// Who does it where the verb is a participle: *…, saying*.
    static Optional<NounPhrase> participle(Sentence sentence, Cue cue, Optional<NounPhrase> last) {
        Token before = sentence.at(cue.group() - 1);
        Optional<NounPhrase> known = noted(sentence, cue.group()).or(() -> outer(sentence, cue.group(), last));
        if (known.isPresent()) {
            return known;
        }
        boolean adjacent = WordClasses.isNominal(before) && !before.isQuoted() && !WordClasses.isAdverb(before);
        if (adjacent && !WordClasses.isDocument(before) && !WordClasses.isTime(before)) {
            return Subjects.leftOf(sentence, cue.group());
        }
        if (adjacent) {
            return last.or(() -> first(sentence, cue.group())).or(() -> Subjects.leftOf(sentence, cue.group()));
        }
        if (cue.group() == 0) {
            return subjectBehindComma(sentence, cue.next());
        }
        return last.filter(phrase -> !WordClasses.isRelative(sentence.at(phrase.first())))
                .or(() -> first(sentence, cue.group()))
                .or(() -> last);
    }

    /// Whose doings are told around those of the one who speaks last: *Ruiz smiled, an aide recalled, before adding*.
    private static Optional<NounPhrase> outer(Sentence sentence, int group, Optional<NounPhrase> last) {
        if (!Clauses.goesOnSpeaking(sentence, group - 2)) {
            return Optional.empty();
        }
        if (last.isEmpty()) {
            return ofVerbBefore(sentence, group - 2);
        }
        int comma = last.get().first() - 1;
        if (sentence.at(comma).is("to") && sentence.at(comma - 1).is("according")) {
            comma -= 2;
        }
        boolean inserted = comma > 1
                && sentence.at(comma).is(Kind.COMMA)
                && !sentence.at(comma - 1).isQuoted()
                && Clauses.hasFiniteVerb(sentence, 0, comma);
        // who only *was* somewhere does nothing that could go on
        return inserted
                ? ofVerbBefore(sentence, comma)
                        .filter(phrase -> !WordClasses.isAuxiliary(sentence.at(phrase.last() + 1)))
                : Optional.empty();
    }

    /// Whom somebody noted as they spoke: *Ruiz was heard saying*, *Ruiz was quoted by the Post as saying*.
    private static Optional<NounPhrase> noted(Sentence sentence, int group) {
        boolean as = sentence.at(group - 1).is("as");
        int verb = group - 1;
        while (as
                && verb > 0
                && group - verb < LONGEST_NOTE
                && !NOTED.contains(sentence.at(verb).lower())) {
            verb--;
        }
        int auxiliary = verb;
        while (auxiliary > 0
                && (WordClasses.isAuxiliary(sentence.at(auxiliary - 1))
                        || WordClasses.isAdverb(sentence.at(auxiliary - 1)))) {
            auxiliary--;
        }
        return NOTED.contains(sentence.at(verb).lower()) && auxiliary < verb
                ? Subjects.leftOf(sentence, auxiliary)
                : Optional.empty();
    }

    /// Who does it where the verb is an infinitive: *went on to say*, *it prompted Ruiz to say*.
    static Optional<NounPhrase> infinitive(Sentence sentence, Cue cue, Optional<NounPhrase> last) {
        return caused(sentence, cue.group())
                .or(() -> last)
                .or(() -> ofVerbBefore(sentence, cue.group()))
                .or(() -> first(sentence, cue.group()));
    }

    private static Optional<NounPhrase> caused(Sentence sentence, int group) {
        int end = sentence.at(group - 1).is(Kind.COMMA) ? group - 1 : group;
        for (int i = end - 2; i >= 0 && i > end - FARTHEST_CAUSE; i--) {
            Token token = sentence.at(i);
            if (CAUSING.contains(token.lower())) {
                return Subjects.rightOf(sentence, i + 1);
            }
            if (token.is(Kind.STOP) || token.is(Kind.SEMICOLON) || token.isQuoted()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The subject of the first finite verb of the clause before this token, with which a verb there is joined:
    /// *Ruiz smiled and said*, *Ruiz gave no details related to the plan but said*.
    private static Optional<NounPhrase> ofVerbBefore(Sentence sentence, int end) {
        Optional<NounPhrase> subject = Optional.empty();
        for (int i = end - 1; i > 0; i--) {
            Token token = sentence.at(i);
            if (token.is(Kind.STOP) || token.is(Kind.SEMICOLON) || token.isQuoted()) {
                return subject;
            }
            if (subject.isPresent() && (token.is(Kind.COMMA) || WordClasses.isSubordinator(token))) {
                return subject;
            }
            if (isFinite(sentence, i)) {
                Optional<NounPhrase> nearer = subject;
                subject = subjectOf(sentence, i).or(() -> nearer);
            }
        }
        return subject;
    }

    private static boolean isFinite(Sentence sentence, int at) {
        Token token = sentence.at(at);
        Token before = sentence.at(at - 1);
        boolean noun = WordClasses.isDeterminer(before) && !WordClasses.isSubjectPronoun(before)
                || WordClasses.isPossessive(before)
                || WordClasses.isPreposition(before);
        return !noun
                && (WordClasses.isFiniteVerb(token) && WordClasses.isVerb(token)
                        || WordClasses.isAuxiliary(token) && !token.is("be") && !token.is("been") && !token.is("'s"));
    }

    private static Optional<NounPhrase> subjectOf(Sentence sentence, int verb) {
        int group = verb;
        while (group > 1
                && (WordClasses.isAuxiliary(sentence.at(group - 1)) || WordClasses.isAdverb(sentence.at(group - 1)))) {
            group--;
        }
        return Subjects.leftOf(sentence, group).filter(phrase -> !WordClasses.isRelative(sentence.at(phrase.last())));
    }

    /// The subject of a sentence that opens with a participle: *Calling it a lie, Smith …*
    private static Optional<NounPhrase> subjectBehindComma(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.at(i).is(Kind.COMMA) && Clauses.verbAt(sentence, i + 1) >= 0) {
                return Subjects.rightOf(sentence, i + 1);
            }
        }
        return Optional.empty();
    }

    /// The first noun phrase of the sentence that a verb follows.
    private static Optional<NounPhrase> first(Sentence sentence, int limit) {
        for (int i = 0; i < limit; i++) {
            boolean starts = i == 0
                    || sentence.at(i - 1).is(Kind.COMMA)
                    || WordClasses.isSubordinator(sentence.at(i - 1))
                    || WordClasses.isConjunction(sentence.at(i - 1))
                    || sentence.at(i - 1).is(Kind.DASH);
            if (starts) {
                Optional<NounPhrase> phrase = Subjects.rightOf(sentence, i);
                if (phrase.isPresent() && Clauses.verbAt(sentence, i) >= 0) {
                    return phrase;
                }
            }
        }
        return Optional.empty();
    }
}
