package org.pullquote.suggestion.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.suggestion.attribution.Attribution.Kind;
import org.pullquote.suggestion.attribution.Attribution.Pattern;
import org.pullquote.text.TextSpan;

/// Finds dialogue whose lines begin with a dash, as French, Spanish and some German prints it. A line is one where it,
/// or another of the lines with a dash around it, tells by a verb of saying who speaks: lists have dashes too.
final class DialogueDashes {
    private DialogueDashes() {}

    static List<Attribution> in(String text, List<TextSpan> paragraphs, Language language) {
        List<Attribution> found = new ArrayList<>();
        List<TextSpan> group = new ArrayList<>();
        for (TextSpan paragraph : paragraphs) {
            if (isSpoken(text, paragraph)) {
                group.add(paragraph);
            } else {
                found.addAll(dialogue(text, group, language));
                group.clear();
            }
        }
        found.addAll(dialogue(text, group, language));
        return found;
    }

    private static boolean isSpoken(String text, TextSpan paragraph) {
        char first = paragraph.isEmpty() ? ' ' : text.charAt(paragraph.start());
        return (first == '—' || first == '–' || first == '―')
                && speech(text, paragraph).length() > 1;
    }

    private static TextSpan speech(String text, TextSpan paragraph) {
        int from = paragraph.start() + 1;
        while (from < paragraph.end()
                && (Character.isWhitespace(text.charAt(from)) || Character.isSpaceChar(text.charAt(from)))) {
            from++;
        }
        return new TextSpan(from, paragraph.end());
    }

    private static List<Attribution> dialogue(String text, List<TextSpan> lines, Language language) {
        List<Attribution> spoken = lines.stream()
                .map(line -> attribution(text, speech(text, line), language))
                .toList();
        boolean told = spoken.stream().anyMatch(one -> one.cue().isPresent());
        return told ? spoken : List.of();
    }

    private static Attribution attribution(String text, TextSpan speech, Language language) {
        Optional<Insertion> inserted = Insertion.in(text, speech, language);
        return new Attribution(
                inserted.map(Insertion::speech).orElse(List.of(speech)),
                Kind.DIRECT,
                inserted.map(Insertion::speaker),
                inserted.map(Insertion::verb),
                inserted.map(one -> one.verb().in(text)).orElse(""),
                inserted.isPresent() ? Pattern.SAID_BEHIND : Pattern.DIALOGUE,
                inserted.isPresent() ? 0.8 : 0.5);
    }
}
