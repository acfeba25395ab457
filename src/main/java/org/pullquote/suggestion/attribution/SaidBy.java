package org.pullquote.suggestion.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.suggestion.attribution.Attribution.Pattern;
import org.pullquote.suggestion.attribution.Found.Piece;
import org.pullquote.suggestion.attribution.Subjects.NounPhrase;
import org.pullquote.suggestion.grammar.Sentence;
import org.pullquote.suggestion.grammar.WordClasses;

/// Finds what is said by someone in the passive: *the plan was criticized by the mayor*.
final class SaidBy {
    /// What describes somebody in writing.
    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "reports",
            "memo",
            "study",
            "lawsuit",
            "complaint",
            "indictment",
            "filing",
            "filings",
            "document",
            "documents",
            "book",
            "letter",
            "statement",
            "article",
            "email",
            "emails",
            "affidavit",
            "transcript");

    private SaidBy() {}

    /// *described in the report as an agent*
    private static Optional<Found> inDocument(Sentence sentence, Cue cue, int in) {
        Optional<NounPhrase> document = Subjects.rightOf(sentence, in + 1)
                .filter(phrase -> DOCUMENTS.contains(sentence.at(phrase.last()).lower()));
        int from = document.map(NounPhrase::last).orElse(in) + 2;
        if (document.isEmpty()
                || !cue.has(Frame.OBJECT)
                || !sentence.at(from - 1).is("as")) {
            return Optional.empty();
        }
        int to = from;
        while (to < sentence.size() && !WordClasses.isMark(sentence.at(to))) {
            to++;
        }
        if (to == from) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(List.of(new Piece(from, to)), document, Optional.of(cue), Pattern.SAID_BEFORE, 0.6));
    }

    /// @param cue a passive one
    static Optional<Found> at(Sentence sentence, Cue cue) {
        int by = cue.next();
        while (WordClasses.isAdverb(sentence.at(by)) || WordClasses.isTime(sentence.at(by))) {
            by++;
        }
        if (sentence.at(by).is("in")) {
            return inDocument(sentence, cue, by);
        }
        boolean be = false;
        for (int i = cue.group(); i < cue.head(); i++) {
            be |= WordClasses.isBe(sentence.at(i));
        }
        boolean act = cue.has(Frame.OBJECT) || cue.has(Frame.PARENTHETICAL);
        if (!be || !act || cue.has(Frame.MENTAL) || !sentence.at(by).is("by")) {
            return Optional.empty();
        }
        Optional<NounPhrase> speaker = Subjects.rightOf(sentence, by + 1);
        int behind = speaker.map(NounPhrase::last).orElse(by) + 1;
        if (sentence.at(behind).is("as") && WordClasses.isIng(sentence.at(behind + 1))) {
            // “was quoted by the Post as saying”: what follows says what was said, and by whom
            return Optional.empty();
        }
        Optional<NounPhrase> matter = Subjects.leftOf(sentence, cue.group());
        if (speaker.isEmpty() || matter.isEmpty()) {
            return Optional.empty();
        }
        Piece content = new Piece(matter.get().first(), matter.get().last() + 1);
        return Optional.of(new Found(List.of(content), speaker, Optional.of(cue), Pattern.SAID_BEFORE, 0.6));
    }
}
