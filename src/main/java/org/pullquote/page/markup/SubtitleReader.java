package org.pullquote.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.Statement;
import org.pullquote.text.TextSpan;

/// Reads the transcript in subtitles (SubRip, and WebVTT after the W3C's specification): cues are joined into
/// paragraphs, and over each stands the time at which it begins.
public final class SubtitleReader {
    private static final String TIME = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[.,]\\d{3}";
    private static final Pattern CUE =
            Pattern.compile("(?m)^[ \\t]*(" + TIME + ")[ \\t]*-->[ \\t]*(" + TIME + ")[^\\n]*\\n");
    private static final Pattern HEAD =
            Pattern.compile("\\s*(?:WEBVTT\\b|(?:\\d+[ \\t]*\\r?\\n)?[ \\t]*" + TIME + "[ \\t]*-->)");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9.][^<>\\n]{0,80}>|\\{\\\\[^}\\n]{0,40}}");
    private static final Pattern TURN = Pattern.compile("(?:-\\s|>>|[A-ZÀ-Þ][\\w.’' -]{1,30}:\\s).*", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"”’')\\]]*", Pattern.DOTALL);
    private static final int LONG = 500;
    private static final int LONGEST = 1500;
    private static final double PAUSE_SECONDS = 2.5;

    private SubtitleReader() {}

    /// @param start in seconds
    /// @param voice who speaks, if it is said
    private record Cue(double start, double end, String time, Optional<String> voice, String text, TextSpan source) {
        private Cue saying(String words) {
            return new Cue(start, end, time, voice, words, source);
        }
    }

    public static boolean recognises(String text) {
        return HEAD.matcher(text).lookingAt() && CUE.matcher(text).find();
    }

    public static Document read(String text) {
        List<Passage> passages = new ArrayList<>();
        List<Cue> paragraph = new ArrayList<>();
        int length = 0;
        for (Cue cue : cues(text)) {
            if (!paragraph.isEmpty() && ends(paragraph.getLast(), cue, length)) {
                add(passages, paragraph);
                paragraph.clear();
                length = 0;
            }
            paragraph.add(cue);
            length += cue.text().length();
        }
        add(passages, paragraph);
        return new Document(Statement.NONE, passages);
    }

    private static boolean ends(Cue last, Cue next, int length) {
        boolean sentence = SENTENCE_END.matcher(last.text()).matches();
        boolean turn = next.voice().isPresent() && !next.voice().equals(last.voice())
                || TURN.matcher(next.text()).matches();
        boolean pause = next.start() - last.end() > PAUSE_SECONDS;
        return turn || sentence && (pause || length > LONG) || length > LONGEST;
    }

    private static void add(List<Passage> passages, List<Cue> paragraph) {
        if (paragraph.isEmpty()) {
            return;
        }
        Cue first = paragraph.getFirst();
        String words = first.voice().map(name -> name + ": ").orElse("")
                + paragraph.stream().map(Cue::text).collect(Collectors.joining(" "));
        TextSpan source = first.source().cover(paragraph.getLast().source());
        passages.add(
                new Passage(Passage.Kind.CAPTION, 0, first.time(), List.of(), Passage.Standing.TEXT, Optional.empty()));
        passages.add(
                new Passage(Passage.Kind.PARAGRAPH, 0, words, List.of(), Passage.Standing.TEXT, Optional.of(source)));
    }

    private static List<Cue> cues(String text) {
        List<Cue> cues = new ArrayList<>();
        List<List<String>> captions = new ArrayList<>();
        Matcher matcher = CUE.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            int start = matcher.end();
            int end = endOfCue(text, start);
            String raw = text.substring(start, end);
            Matcher voice = VOICE.matcher(raw);
            Optional<String> speaker = voice.find() ? Optional.of(voice.group(1).strip()) : Optional.empty();
            List<String> lines = lines(raw);
            if (!lines.isEmpty()) {
                double begins = seconds(matcher.group(1));
                cues.add(new Cue(
                        begins, seconds(matcher.group(2)), clock(begins), speaker, "", new TextSpan(start, end)));
                captions.add(lines);
            }
            from = Math.max(end, start);
        }
        List<String> words = RollingCaptions.words(captions);
        return IntStream.range(0, cues.size())
                .filter(i -> !words.get(i).isEmpty())
                .mapToObj(i -> cues.get(i).saying(words.get(i)))
                .toList();
    }

    /// The lines of a cue without its marks.
    private static List<String> lines(String raw) {
        return entities(TAG.matcher(raw).replaceAll(""))
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The end of the lines up to the next empty one.
    private static int endOfCue(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int lineEnd = text.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd;
            // Captions made live may begin with a line of nothing but a space.
            boolean empty = text.substring(at, lineEnd).replace("\r", "").isEmpty();
            if (empty || at > start && text.substring(at, lineEnd).isBlank()) {
                return at;
            }
            at = Math.min(text.length(), lineEnd + 1);
        }
        return at;
    }

    private static String entities(String words) {
        return words.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&");
    }

    private static double seconds(String time) {
        double seconds = 0;
        for (String part : time.replace(',', '.').split(":", -1)) {
            seconds = seconds * 60 + Double.parseDouble(part);
        }
        return seconds;
    }

    private static String clock(double seconds) {
        int whole = (int) seconds;
        return String.format(Locale.ROOT, "%02d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
