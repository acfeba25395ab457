package org.pullquote.suggestion.grammar;

import java.util.Set;
import org.pullquote.suggestion.grammar.Token.Kind;
import org.pullquote.suggestion.grammar.VerbForm.Form;
import org.pullquote.text.SentenceWords;

/// To which class a word of English may belong, by lists and endings.
public final class WordClasses {
    private static final WordList WORDS = WordList.read(WordClasses.class, "english.txt");
    private static final Set<String> ABBREVIATIONS = WORDS.set("abbreviations");
    private static final Set<String> DETERMINERS = WORDS.set("determiners");
    private static final Set<String> QUANTITIES = WORDS.set("quantities");
    private static final Set<String> DOCUMENTS = WORDS.set("documents");
    private static final Set<String> POSSESSIVES = WORDS.set("possessives");
    private static final Set<String> SUBJECTS = WORDS.set("subjects");
    private static final Set<String> OBJECTS = WORDS.set("objects");
    private static final Set<String> AUXILIARIES = WORDS.set("auxiliaries");
    private static final Set<String> BE = WORDS.set("forms of be");
    private static final Set<String> MODALS = WORDS.set("modals");
    private static final Set<String> ADVERBS = WORDS.set("adverbs");
    private static final Set<String> PREPOSITIONS = WORDS.set("prepositions");
    private static final Set<String> CONJUNCTIONS = WORDS.set("conjunctions");
    private static final Set<String> SUBORDINATORS = WORDS.set("subordinators");
    private static final Set<String> QUESTION_WORDS = WORDS.set("question words");
    private static final Set<String> RELATIVES = WORDS.set("relatives");
    private static final Set<String> WEEKDAYS = WORDS.set("weekdays");
    private static final Set<String> MONTHS = WORDS.set("months");
    private static final Set<String> TIMES = WORDS.set("times");
    private static final Set<String> TITLES = WORDS.set("titles");
    private static final Set<String> SPEAKING = WORDS.set("speaking");
    private static final Set<String> ADJECTIVES = WORDS.set("adjectives");
    private static final Verbs VERBS = Verbs.english();

    private WordClasses() {}

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }

    public static boolean isDeterminer(Token token) {
        return DETERMINERS.contains(token.lower());
    }

    /// A word for how many, which may stand for those who are counted: *half said so*.
    public static boolean isQuantity(Token token) {
        return QUANTITIES.contains(token.lower());
    }

    public static boolean isPossessive(Token token) {
        return POSSESSIVES.contains(token.lower());
    }

    public static boolean isSubjectPronoun(Token token) {
        return SUBJECTS.contains(token.lower());
    }

    public static boolean isObjectPronoun(Token token) {
        return OBJECTS.contains(token.lower());
    }

    /// A form of *be*, *have* or *do*, or a modal verb.
    public static boolean isAuxiliary(Token token) {
        return AUXILIARIES.contains(token.lower());
    }

    public static boolean isBe(Token token) {
        return BE.contains(token.lower());
    }

    /// A verb that a base form follows.
    public static boolean isModal(Token token) {
        return MODALS.contains(token.lower());
    }

    public static boolean isNegation(Token token) {
        return token.is("not") || token.is("n't") || token.is("never");
    }

    public static boolean isAdverb(Token token) {
        String word = token.lower();
        return token.isWord()
                && (ADVERBS.contains(word)
                        || word.length() > 4
                                && word.endsWith("ly")
                                && !token.capital()
                                && !word.endsWith("family")
                                && !word.equals("rally")
                                && !word.equals("reply")
                                && !word.equals("ally"));
    }

    public static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.lower());
    }

    public static boolean isConjunction(Token token) {
        return CONJUNCTIONS.contains(token.lower());
    }

    public static boolean isSubordinator(Token token) {
        return SUBORDINATORS.contains(token.lower());
    }

    public static boolean isQuestionWord(Token token) {
        return QUESTION_WORDS.contains(token.lower());
    }

    public static boolean isRelative(Token token) {
        return RELATIVES.contains(token.lower());
    }

    public static boolean isWeekday(Token token) {
        return WEEKDAYS.contains(token.lower());
    }

    public static boolean isMonth(Token token) {
        return MONTHS.contains(token.lower()) && token.capital();
    }

    /// A word of a time such as *Monday night* or *last week*.
    public static boolean isTime(Token token) {
        return TIMES.contains(token.lower()) || isWeekday(token) || isMonth(token);
    }

    public static boolean isTitle(Token token) {
        return TITLES.contains(token.lower());
    }

    public static boolean isAdjective(Token token) {
        return ADJECTIVES.contains(token.lower());
    }

    /// A word that carries grammar alone.
    public static boolean isFunctionWord(Token token) {
        return isDeterminer(token)
                || isSubjectPronoun(token)
                || isObjectPronoun(token)
                || isAuxiliary(token)
                || isPreposition(token)
                || isConjunction(token)
                || isSubordinator(token);
    }

    /// Whether the word tells that what stands in quotation marks before it was spoken: *said*, *went on*.
    static boolean isSpeaking(Token token, Token next) {
        return SentenceWords.isSpeaking(token.lower())
                || SPEAKING.contains(token.lower())
                || token.is("went") && next.is("on");
    }

    /// Part of a proper name, as far as its capital shows.
    public static boolean isName(Token token) {
        return token.isWord() && token.capital() && !isFunctionWord(token) && !isWeekday(token) && !isMonth(token);
    }

    /// A form of a common verb, finite or not.
    public static boolean isVerb(Token token) {
        return token.isWord() && !VERBS.readings(token.lower()).isEmpty();
    }

    /// Whether it can be a finite verb without an auxiliary: *won*, *wins*.
    public static boolean isFiniteVerb(Token token) {
        return token.isWord()
                && !token.capital()
                && (VERBS.isForm(token.lower(), Form.PAST)
                        || VERBS.isForm(token.lower(), Form.THIRD)
                        || token.lower().endsWith("ed") && token.lower().length() > 4);
    }

    /// Whether it may stand in a noun phrase as noun, name, adjective or number.
    public static boolean isNominal(Token token) {
        return switch (token.kind()) {
            case NUMBER, QUOTED -> true;
            case WORD -> !isFunctionWord(token) && !isAdverb(token) || isAdjective(token) || isCrowd(token);
            case STOP, COMMA, SEMICOLON, COLON, DASH, OPENING, CLOSING, OTHER -> false;
        };
    }

    /// A pronoun that is as often a noun.
    private static boolean isCrowd(Token token) {
        return token.is("people") || token.is("others");
    }

    /// Something that is written or sent in somebody's name: *put out a statement saying*.
    public static boolean isDocument(Token token) {
        return DOCUMENTS.contains(token.lower());
    }

    /// A mark of punctuation between words.
    public static boolean isMark(Token token) {
        return switch (token.kind()) {
            case STOP, COMMA, SEMICOLON, COLON, DASH, OPENING, CLOSING -> true;
            case WORD, NUMBER, QUOTED, OTHER -> false;
        };
    }

    /// An *-ing* form.
    public static boolean isIng(Token token) {
        return token.isWord() && token.lower().endsWith("ing") && token.lower().length() > 4;
    }

    /// The token that stands for what is beyond the ends of a sentence.
    static boolean isStop(Token token) {
        return token.is(Kind.STOP);
    }
}
