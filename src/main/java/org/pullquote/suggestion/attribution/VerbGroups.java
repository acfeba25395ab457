package org.pullquote.suggestion.attribution;

import java.util.Optional;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.Token;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.suggestion.grammar.Verbs;
import org.pullquote.suggestion.grammar.WordClasses;

/// Reads the auxiliaries and adverbs before a verb, and by them whether the word is a verb there and in what voice.
final class VerbGroups {
    /// How a verb stands in its sentence.
    enum Voice {
        /// With a subject of its own: *she said*, *she has said*.
        FINITE,
        /// *to say*
        INFINITIVE,
        /// *saying* without a form of *be*
        PARTICIPLE,
        /// *was told*
        PASSIVE
    }

    /// @param start index of the first token of the group
    record Group(int start, Voice voice) {}

    private static final Verbs VERBS = Verbs.english();
    private static final int LONGEST_NAME = 6;

    private VerbGroups() {}

    /// The group of the verb form at `head`; nothing where the word is no verb of that form there.
    static Optional<Group> of(Sentence sentence, int head, Form form) {
        int start = head;
        boolean be = false;
        boolean have = false;
        boolean modal = false;
        boolean to = false;
        while (start > 0) {
            Token token = sentence.at(start - 1);
            if (WordClasses.isAuxiliary(token)) {
                if (token.is("'s") && !isVerbal(sentence, start - 1)) {
                    break;
                }
                be |= WordClasses.isBe(token);
                have |= isHave(token);
                modal |= WordClasses.isModal(token);
            } else if (token.is("to") && !be && !have && !modal && !to) {
                to = true;
            } else if (isTimeBetween(sentence, start - 1) && start == head) {
                start -= 2;
            } else if (!WordClasses.isAdverb(token) || token.is("so") && start < head) {
                break;
            }
            start--;
        }
        int trimmed = trimmed(sentence, start, head);
        return switch (form) {
            case BASE -> base(sentence, trimmed, head, modal, to);
            case THIRD ->
                be
                                || have
                                || modal
                                || to
                                || (isNounPlace(sentence, trimmed) || isObjectPlace(sentence, trimmed))
                                        && !sentence.at(head).is("says")
                        ? Optional.empty()
                        : Optional.of(new Group(trimmed, Voice.FINITE));
            case PAST -> past(sentence, trimmed, head, be || have || modal || to);
            case PARTICIPLE -> participle(sentence, trimmed, head, be, have);
            case ING -> ing(sentence, trimmed, be);
        };
    }

    /// Whether a time ends here that stands between auxiliary and verb: *has in the past said*.
    private static boolean isTimeBetween(Sentence sentence, int last) {
        return last > 2
                && sentence.at(last - 2).is("in")
                && WordClasses.isAuxiliary(sentence.at(last - 3))
                && (sentence.at(last).is("past")
                        || WordClasses.isTime(sentence.at(last))
                        || sentence.at(last).is("days"));
    }

    /// Without adverbs that belong to what stands before the verb.
    private static int trimmed(Sentence sentence, int start, int head) {
        int at = start;
        while (at < head && WordClasses.isAdverb(sentence.at(at)) && !WordClasses.isNegation(sentence.at(at))) {
            at++;
        }
        return at == head ? Math.max(start, head - 1) : at;
    }

    private static Optional<Group> base(Sentence sentence, int start, int head, boolean modal, boolean to) {
        if (modal) {
            return Optional.of(new Group(start, Voice.FINITE));
        }
        if (to) {
            return Optional.of(new Group(start, Voice.INFINITIVE));
        }
        Token before = sentence.at(start - 1);
        boolean plural = before.is("i")
                || before.is("you")
                || before.is("we")
                || before.is("they")
                || before.is("who")
                || before.is("people")
                || before.is("many")
                || before.is("some")
                || before.is("others")
                || before.is("those")
                || before.isWord() && before.lower().endsWith("s") && WordClasses.isNominal(before) && !before.is("'s")
                || before.is(Kind.COMMA)
                || before.is(Kind.CLOSING)
                || before.is("and")
                || WordClasses.isQuantity(before)
                || before.is(Kind.NUMBER)
                        && Character.isDigit(
                                before.lower().charAt(before.lower().length() - 1))
                || before.is(Kind.OTHER)
                || before.is("percent")
                || sentence.at(head).is("say")
                || WordClasses.isNominal(before) && isPair(sentence, start - 1);
        return plural && (sentence.at(head).is("say") || !isNounPlace(sentence, start))
                ? Optional.of(new Group(start, Voice.FINITE))
                : Optional.empty();
    }

    /// Whether a number ends its phrase: *the mother of three said*, *half said*.
    static boolean isCounted(Sentence sentence, int at) {
        return WordClasses.isQuantity(sentence.at(at))
                && (sentence.at(at - 1).is("of") || sentence.at(at + 1).is("said"));
    }

    /// Whether *by* tells who did it, not how: *said by telephone*.
    private static boolean isBySomeone(Sentence sentence, int at) {
        Token next = sentence.at(at + 1);
        return sentence.at(at).is("by")
                && !next.is("telephone")
                && !next.is("phone")
                && !next.is("email")
                && !next.is("e-mail")
                && !next.is("text")
                && !next.is("video");
    }

    /// Whether *and* joins two names before the verb: *Ana Ruiz and Tom Hall say*.
    private static boolean isPair(Sentence sentence, int last) {
        for (int i = last - 1; i > 0 && i > last - LONGEST_NAME; i--) {
            if (sentence.at(i).is("and")) {
                return WordClasses.isNominal(sentence.at(i - 1));
            }
            if (!WordClasses.isNominal(sentence.at(i)) && !WordClasses.isDeterminer(sentence.at(i))) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Group> past(Sentence sentence, int start, int head, boolean helped) {
        Token before = sentence.at(start - 1);
        boolean adjective = WordClasses.isDeterminer(before)
                        && !WordClasses.isSubjectPronoun(before)
                        && !isCounted(sentence, start - 1)
                || WordClasses.isPossessive(before) && sentence.at(head).lower().endsWith("ed")
                || WordClasses.isPreposition(before);
        if (helped || adjective || isBySomeone(sentence, head + 1)) {
            return Optional.empty();
        }
        return Optional.of(new Group(start, Voice.FINITE));
    }

    private static Optional<Group> participle(Sentence sentence, int start, int head, boolean be, boolean have) {
        boolean been = be && (!have || hasBeen(sentence, start, head));
        if (been) {
            return Optional.of(new Group(start, Voice.PASSIVE));
        }
        if (have) {
            return Optional.of(new Group(start, Voice.FINITE));
        }
        Token before = sentence.at(start - 1);
        boolean bare = start == 0 || before.is("when") || before.is("if") || before.is("once") || before.is(Kind.COMMA);
        return bare && !be ? Optional.of(new Group(start, Voice.PASSIVE)) : Optional.empty();
    }

    private static boolean hasBeen(Sentence sentence, int start, int head) {
        for (int i = start; i < head; i++) {
            if (sentence.at(i).is("been")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Group> ing(Sentence sentence, int start, boolean be) {
        if (be) {
            return Optional.of(new Group(start, Voice.FINITE));
        }
        Token before = sentence.at(start - 1);
        boolean noun = WordClasses.isDeterminer(before) && !WordClasses.isSubjectPronoun(before)
                || (before.is("that") || before.is("this")) && start == 1
                || before.is("in") && sentence.at(start).is("writing")
                || WordClasses.isPossessive(before)
                || WordClasses.isAdjective(before);
        return noun ? Optional.empty() : Optional.of(new Group(start, Voice.PARTICIPLE));
    }

    /// Whether a word there is a noun rather than a verb.
    private static boolean isNounPlace(Sentence sentence, int at) {
        Token before = sentence.at(at - 1);
        if (WordClasses.isSubjectPronoun(before) && !WordClasses.isPossessive(before)) {
            return false;
        }
        return WordClasses.isDeterminer(before)
                || WordClasses.isPossessive(before)
                || WordClasses.isPreposition(before)
                || WordClasses.isAdjective(before)
                || before.is("'s");
    }

    /// Whether a finite verb stands right before, whose object the word is: *Ruiz restricted comments*.
    private static boolean isObjectPlace(Sentence sentence, int at) {
        Token before = sentence.at(at - 1);
        boolean bare = sentence.at(at - 2).is("to") || WordClasses.isModal(sentence.at(at - 2));
        return bare && before.isWord() && !before.capital()
                || WordClasses.isFiniteVerb(before)
                        && VERBS.isForm(before.lower(), Form.PAST)
                        && (WordClasses.isName(sentence.at(at - 2))
                                || WordClasses.isSubjectPronoun(sentence.at(at - 2)))
                || VERBS.isForm(before.lower(), Form.THIRD) && WordClasses.isRelative(sentence.at(at - 2))
                || (before.is("down") || before.is("off") || before.is("aside"))
                        && WordClasses.isVerb(sentence.at(at - 2));
    }

    /// Whether `'s` stands for *is* or *has*.
    static boolean isVerbal(Sentence sentence, int at) {
        Token before = sentence.at(at - 1);
        return WordClasses.isSubjectPronoun(before) || before.is("there") || before.is("what") || before.is("here");
    }

    private static boolean isHave(Token token) {
        return token.is("have")
                || token.is("has")
                || token.is("had")
                || token.is("'ve")
                || token.is("'d")
                || token.is("having")
                || token.is("'s");
    }
}
