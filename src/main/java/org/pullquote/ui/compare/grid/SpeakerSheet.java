package org.pullquote.ui.compare.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;
import org.pullquote.suggestion.Suggestion;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;

/// Who speaks, by outlet: named people, then unnamed ones, then documents, with how often and how many words, from the
/// reader's own highlights; below them, and marked as such, those that are only suggested.
public final class SpeakerSheet {
    private enum Kind {
        NAMED("compare.voices.named"),
        UNNAMED("compare.voices.unnamed"),
        DOCUMENT("compare.voices.document"),
        /// Only suggested: counted apart from what the reader marked.
        SUGGESTED("compare.voices.suggested");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    private record Speaker(Kind kind, String name) implements Comparable<Speaker> {
        @Override
        public int compareTo(Speaker other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }
    }

    private final Material material;
    private final Words words;

    private SpeakerSheet(Material material) {
        this.material = material;
        this.words = material.words();
    }

    public static Sheet of(Material material) {
        return new SpeakerSheet(material).sheet();
    }

    private Sheet sheet() {
        Map<Speaker, List<List<Annotation>>> bySpeaker = new TreeMap<>();
        for (int article = 0; article < material.articles().size(); article++) {
            for (Annotation highlight : material.highlights().get(article)) {
                int at = article;
                speaker(highlight)
                        .ifPresent(speaker -> bySpeaker
                                .computeIfAbsent(speaker, _ -> emptyCells())
                                .get(at)
                                .add(highlight));
            }
        }
        List<Line> lines = new ArrayList<>();
        bySpeaker.forEach((speaker, highlights) -> lines.add(line(lines.size(), speaker, highlights)));
        suggested(lines);
        List<String> columns = new ArrayList<>(material.outlets());
        columns.addFirst(words.get("compare.tags.count"));
        return new Sheet(words.get("compare.voices.speaker"), columns, lines, 48, words.get("compare.voices.empty"));
    }

    /// The speakers of suggestions, below all others.
    private void suggested(List<Line> lines) {
        Map<String, List<List<TextSpan>>> bySpeaker = new TreeMap<>();
        for (int article = 0; article < material.suggested().size(); article++) {
            for (Suggestion suggestion : material.suggested().get(article)) {
                bySpeaker
                        .computeIfAbsent(suggestion.field(Field.SPEAKER).orElse(""), _ -> noPassages())
                        .get(article)
                        .add(suggestion.contentSpan());
            }
        }
        bySpeaker.forEach((speaker, passages) -> {
            List<Cell> cells = new ArrayList<>();
            for (int article = 0; article < passages.size(); article++) {
                cells.add(suggestedCell(article, passages.get(article)));
            }
            cells.addFirst(TagSheet.total(cells));
            lines.add(new Line(lines.size(), words.get(Kind.SUGGESTED.key, speaker), cells, TagSheet.first(cells)));
        });
    }

    private Cell suggestedCell(int article, List<TextSpan> passages) {
        if (passages.isEmpty()) {
            return Cell.plain("–", 0);
        }
        String text = material.articles().get(article).article().text();
        int spoken = passages.stream()
                .mapToInt(span -> org.pullquote.text.Words.of(span.in(text)).size())
                .sum();
        return new Cell(
                words.get("compare.voices.cell", passages.size(), spoken),
                "",
                passages.size(),
                passages.stream().map(span -> "“" + span.in(text) + "”").collect(Collectors.joining("\n\n")),
                material.to(article, passages.getFirst()));
    }

    private List<List<TextSpan>> noPassages() {
        return Stream.generate(() -> (List<TextSpan>) new ArrayList<TextSpan>())
                .limit(material.articles().size())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<List<Annotation>> emptyCells() {
        return Stream.generate(() -> (List<Annotation>) new ArrayList<Annotation>())
                .limit(material.articles().size())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Line line(int order, Speaker speaker, List<List<Annotation>> highlights) {
        List<Cell> cells = new ArrayList<>();
        for (int article = 0; article < highlights.size(); article++) {
            cells.add(cell(article, highlights.get(article)));
        }
        cells.addFirst(TagSheet.total(cells));
        return new Line(order, words.get(speaker.kind().key, speaker.name()), cells, TagSheet.first(cells));
    }

    private Cell cell(int article, List<Annotation> highlights) {
        if (highlights.isEmpty()) {
            return Cell.plain("–", 0);
        }
        int spoken = highlights.stream()
                .mapToInt(highlight -> org.pullquote.text.Words.of(
                                highlight.target().quote().exact())
                        .size())
                .sum();
        String passages = highlights.stream()
                .map(highlight -> "“" + highlight.target().quote().exact() + "”")
                .collect(Collectors.joining("\n\n"));
        return new Cell(
                words.get("compare.voices.cell", highlights.size(), spoken),
                "",
                highlights.size(),
                passages,
                material.to(article, highlights.getFirst()));
    }

    /// Whose words the highlight has, as far as the reader said: a speaker's name, an unnamed source's description, or
    /// that it is a document.
    private Optional<Speaker> speaker(Annotation highlight) {
        boolean document = has(highlight, "document source");
        Optional<String> named = field(highlight, Field.SPEAKER);
        if (named.isPresent()) {
            return Optional.of(new Speaker(document ? Kind.DOCUMENT : Kind.NAMED, named.get()));
        }
        if (has(highlight, "anonymous source")) {
            String who = Stream.of(Field.NUMBER, Field.POSITION)
                    .flatMap(asked -> field(highlight, asked).stream())
                    .collect(Collectors.joining(" "));
            return Optional.of(
                    new Speaker(Kind.UNNAMED, who.isEmpty() ? words.get("compare.voices.not-described") : who));
        }
        return document
                ? Optional.of(new Speaker(Kind.DOCUMENT, words.get("compare.voices.not-described")))
                : Optional.empty();
    }

    private boolean has(Annotation highlight, String tag) {
        return material.codeBook()
                .named(tag)
                .map(Tag::id)
                .filter(highlight::hasTag)
                .isPresent();
    }

    private static Optional<String> field(Annotation highlight, Field field) {
        return highlight.taggings().stream()
                .map(Body.Tagging::fields)
                .flatMap(fields -> Optional.ofNullable(fields.get(field)).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
