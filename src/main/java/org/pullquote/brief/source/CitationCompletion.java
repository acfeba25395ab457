package org.pullquote.brief.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.article.Block;

/// Completes a citation while it is typed: after `[` come the sources, after `[S2` its paragraphs, after words the
/// paragraphs that have them.
///
/// @param start where what is typed begins, at its bracket; in UTF-16 units of the whole text
/// @param choices the best first
public record CitationCompletion(int start, List<Choice> choices) {
    private static final int MOST = 8;
    private static final int SNIPPET = 90;
    private static final Pattern OPEN = Pattern.compile("\\[([^\\[\\]\\n]{0,40})$");
    private static final Pattern PLACE = Pattern.compile("(?i)s?(\\d{1,4})?(?:\\s*¶?\\s*(\\d{1,6})?)");

    public CitationCompletion {
        choices = List.copyOf(choices);
    }

    /// A paragraph that can be cited.
    ///
    /// @param citation what is put in place of what was typed: `[S2 ¶8]`
    /// @param snippet how the paragraph begins
    public record Choice(String citation, String snippet) {}

    /// What can stand at the caret; nothing if no bracket is open there.
    public static Optional<CitationCompletion> at(int caret, String written, StoryMaterial material) {
        Matcher open = OPEN.matcher(written.substring(0, caret));
        if (!open.find()) {
            return Optional.empty();
        }
        String typed = open.group(1).strip();
        Matcher place = PLACE.matcher(typed);
        List<Choice> choices =
                place.matches() ? placed(material, group(place, 1), group(place, 2)) : worded(material, typed);
        return choices.isEmpty() ? Optional.empty() : Optional.of(new CitationCompletion(open.start(), choices));
    }

    /// The text with the citation in place of what was typed up to the caret.
    public String put(Choice chosen, String written, int caret) {
        return written.substring(0, start) + chosen.citation() + written.substring(caret);
    }

    private static Optional<String> group(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group));
    }

    private static List<Choice> placed(StoryMaterial material, Optional<String> source, Optional<String> paragraph) {
        List<Choice> choices = new ArrayList<>();
        for (Source one : material.sources()) {
            if (source.filter(number -> !number.equals(String.valueOf(one.number())))
                    .isPresent()) {
                continue;
            }
            numbered(one).stream()
                    .filter(block -> String.valueOf(block.number()).startsWith(paragraph.orElse("")))
                    .limit(source.isEmpty() ? 1 : MOST)
                    .forEach(block -> choices.add(choice(one, block)));
        }
        return choices.stream().limit(MOST).toList();
    }

    private static List<Choice> worded(StoryMaterial material, String typed) {
        List<String> sought =
                Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+", -1)).toList();
        List<Choice> choices = new ArrayList<>();
        for (Source one : material.sources()) {
            numbered(one).stream()
                    .filter(block -> {
                        String text = text(one, block).toLowerCase(Locale.ROOT);
                        return sought.stream().allMatch(text::contains);
                    })
                    .forEach(block -> choices.add(choice(one, block)));
        }
        return choices.stream().limit(MOST).toList();
    }

    private static List<Block> numbered(Source source) {
        return source.article().blocks().stream()
                .filter(block -> block.number() > 0)
                .toList();
    }

    private static String text(Source source, Block block) {
        return block.span().in(source.article().text());
    }

    private static Choice choice(Source source, Block block) {
        String text = text(source, block).replaceAll("\\s+", " ");
        int end = text.offsetByCodePoints(0, Math.min(SNIPPET, text.codePointCount(0, text.length())));
        String snippet = end < text.length() ? text.substring(0, end) + "…" : text;
        return new Choice("[" + source.label() + " ¶" + block.number() + "]", source.name() + ": " + snippet);
    }
}
