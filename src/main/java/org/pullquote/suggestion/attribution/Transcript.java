package org.pullquote.suggestion.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.suggestion.attribution.Attribution.Kind;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.suggestion.grammar.WordList;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Words;

/// Reads transcripts, interviews and subtitles, where a label before a paragraph names who speaks in it: `RUIZ: …`,
/// `Q: …`, `<v Ruiz>…`. A text, or a part of one, is such when several paragraphs have labels and some label comes
/// again.
final class Transcript {
    private static final Pattern LABEL =
            Pattern.compile("[\"“]?\\[?((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|de|van|\\([^)\\n"
                    + "]{1,12}\\)|\\d+)){0,5})]?:\\s*(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("(Q|A)\\.?\\s+(?=\\p{Lu})");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >\\n]{0,30})? ([^>\\n]{1,60})>");
    private static final Pattern TIME =
            Pattern.compile("\\d+|(?:\\d+:)?\\d\\d?:\\d\\d(?:[.,]\\d+)?(?: --> .*)?|WEBVTT.*");
    private static final Set<String> NO_SPEAKERS =
            WordList.read(Transcript.class, "reporting.txt").set("labels");

    /// So many paragraphs with labels make a transcript.
    private static final int FEWEST = 3;
    /// Where times stand between the paragraphs, two labels do, of two speakers that each speak once.
    private static final int FEWEST_TIMED = 2;
    private static final double TIMED = 0.4;
    /// Where so great a share of the paragraphs has labels, those without go on with the speech before them.
    private static final double WHOLE = 0.4;
    private static final int MOST_PIECES = 20;

    /// @param speaker the label
    /// @param speech what stands behind it in its paragraph
    private record Labelled(TextSpan speaker, TextSpan speech) {}

    private final String text;
    private final Map<Integer, Labelled> labelled = new HashMap<>();
    private final Set<Integer> marginal = new HashSet<>();
    private boolean whole;
    /// The paragraph with the first label.
    private int first = Integer.MAX_VALUE;

    private Transcript(String text) {
        this.text = text;
    }

    static Transcript of(Narration narration) {
        Transcript transcript = new Transcript(narration.text());
        List<TextSpan> paragraphs = narration.paragraphs();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Labelled> label = transcript.label(paragraphs.get(i));
            int paragraph = i;
            label.ifPresent(found -> {
                transcript.labelled.put(paragraph, found);
                transcript.first = Math.min(transcript.first, paragraph);
                counts.merge(found.speaker().in(transcript.text), 1, Integer::sum);
            });
            if (TIME.matcher(paragraphs.get(i).in(transcript.text)).matches()) {
                transcript.marginal.add(i);
            }
        }
        boolean again = counts.values().stream().anyMatch(count -> count > 1);
        boolean timed = transcript.marginal.size() >= TIMED * paragraphs.size();
        if (timed ? transcript.labelled.size() < FEWEST_TIMED : !again || transcript.labelled.size() < FEWEST) {
            transcript.labelled.clear();
        }
        int spoken = paragraphs.size() - transcript.marginal.size();
        transcript.whole = !transcript.labelled.isEmpty() && (transcript.labelled.size() > WHOLE * spoken || timed);
        return transcript;
    }

    /// Whether the paragraph is speech under a label, its own or one before it, or tells a time between two of them.
    boolean holds(int paragraph) {
        return labelled.containsKey(paragraph) || whole && paragraph > first;
    }

    /// What is said under the label of this paragraph, up to the next label; nothing where it has none.
    Optional<Attribution> at(int paragraph, List<TextSpan> paragraphs) {
        Labelled label = labelled.get(paragraph);
        if (label == null) {
            return Optional.empty();
        }
        List<TextSpan> pieces = new ArrayList<>(List.of(label.speech()));
        for (int i = paragraph + 1;
                whole && i < paragraphs.size() && !labelled.containsKey(i) && pieces.size() < MOST_PIECES;
                i++) {
            if (!marginal.contains(i)) {
                pieces.add(paragraphs.get(i));
            }
        }
        return Optional.of(new Attribution(
                pieces,
                Kind.DIRECT,
                Optional.of(label.speaker()),
                Optional.empty(),
                "say",
                Attribution.Pattern.LABEL,
                0.9));
    }

    private Optional<Labelled> label(TextSpan paragraph) {
        for (Pattern pattern : List.of(LABEL, LETTER, VOICE)) {
            Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
            if (matcher.lookingAt() && matcher.end() < paragraph.end()) {
                TextSpan speaker = new TextSpan(matcher.start(1), matcher.end(1));
                boolean none =
                        NO_SPEAKERS.contains(Words.normal(speaker.in(text).split(" ", 2)[0]));
                return none
                        ? Optional.empty()
                        : Optional.of(new Labelled(speaker, new TextSpan(matcher.end(), paragraph.end())));
            }
        }
        return Optional.empty();
    }
}
