package org.pullquote.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.brief.document.Comment;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.part.Sources;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.text.TextSpan;

/// The whole text of a story's sources with what the reader said of its passages as comments in the margin, for those
/// who go on working in a word processor.
public final class CommentedText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");

    private final List<Noted> noted;

    private CommentedText(List<Noted> noted) {
        this.noted = noted;
    }

    /// A passage with its comment.
    private record Noted(Marking marking, TextSpan span, Comment comment) {}

    public static Document of(StoryMaterial story, BriefSettings settings) {
        StoryMaterial material = story.only(settings::includes, settings.privateNotes());
        String author = settings.author().orElse("Pullquote");
        List<Noted> noted = new ArrayList<>();
        List<Marking> lost = new ArrayList<>();
        for (Marking marking : material.markings()) {
            Optional<TextSpan> span = marking.span().flatMap(found -> inBlocks(marking.source(), found));
            if (span.isPresent()) {
                Comment comment =
                        new Comment(noted.size(), author, marking.annotation().modified(), said(marking));
                noted.add(new Noted(marking, span.get(), comment));
            } else {
                lost.add(marking);
            }
        }
        String title = settings.title().orElse(material.name());
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Heading(1, title));
        elements.add(new Element.Heading(2, BriefPart.SOURCES.heading()));
        elements.addAll(Sources.of(material));
        CommentedText text = new CommentedText(noted);
        material.sources().forEach(source -> text.append(elements, source));
        if (!lost.isEmpty()) {
            elements.add(new Element.Heading(2, "Highlights whose words the text no longer has"));
            elements.add(
                    new Element.Bullets(lost.stream().map(CommentedText::line).toList()));
        }
        return new Document(title, "en", elements);
    }

    /// The passage without what lies before, between or after blocks; nothing if no block has any of it.
    private static Optional<TextSpan> inBlocks(Source source, TextSpan span) {
        List<TextSpan> blocks =
                source.article().blocksIn(span).stream().map(Block::span).toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextSpan(
                        Math.max(span.start(), blocks.getFirst().start()),
                        Math.min(span.end(), blocks.getLast().end())));
    }

    private static List<Run> line(Marking marking) {
        String said = String.join(" · ", said(marking));
        return List.of(
                new Run.Text("“" + marking.text() + "” (" + marking.source().labelAndName() + "): " + said));
    }

    /// Tags, fields, status and note, each a paragraph of the comment.
    private static List<String> said(Marking marking) {
        List<String> said = new ArrayList<>();
        said.add(marking.tags().isEmpty() ? "highlight" : marking.tagNames());
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            marking.field(field).ifPresent(value -> fields.put(field, value));
        }
        fields.forEach((field, value) -> said.add(field.label() + ": " + value));
        if (marking.annotation().status() != Status.OPEN) {
            said.add("status: " + marking.annotation().status().label());
        }
        marking.note().ifPresent(said::add);
        return said;
    }

    private void append(List<Element> elements, Source source) {
        String headline = source.article()
                .metadata()
                .headline()
                .map(title -> ": " + title)
                .orElse("");
        elements.add(new Element.Heading(2, source.labelAndName() + headline));
        List<Noted> here = noted.stream()
                .filter(found -> found.marking().source().number() == source.number())
                .toList();
        for (Block block : source.article().blocks()) {
            List<Noted> inBlock = here.stream()
                    .filter(found -> found.span().overlaps(block.span()))
                    .toList();
            List<Run> runs = runs(source.article().text(), block.span(), inBlock);
            Optional<String> anchor = Optional.of(source.anchorOf(block));
            if (block.kind() == BlockKind.HEADING) {
                elements.add(new Element.Heading(3, runs, anchor));
            } else {
                String number = block.number() == 0 ? "" : "¶" + block.number();
                elements.add(new Element.Numbered(number, runs, anchor));
            }
        }
    }

    /// The block cut wherever a passage begins or ends, with the edges of their comments.
    private static List<Run> runs(String text, TextSpan block, List<Noted> noted) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(block.start(), block.end()));
        for (Noted one : noted) {
            bounds.add(Math.max(one.span().start(), block.start()));
            bounds.add(Math.min(one.span().end(), block.end()));
        }
        List<Run> runs = new ArrayList<>();
        int from = bounds.first();
        for (int to : bounds) {
            if (to > from) {
                piece(runs, text, new TextSpan(from, to), noted);
            }
            from = to;
            int place = to;
            noted.stream()
                    .filter(one -> one.span().end() == place && one.span().start() < place)
                    .filter(one -> place > block.start())
                    .forEach(one -> runs.add(new Run.CommentEdge(one.comment(), false)));
            noted.stream()
                    .filter(one -> one.span().start() == place && place < block.end())
                    .forEach(one -> runs.add(new Run.CommentEdge(one.comment(), true)));
        }
        return runs;
    }

    private static void piece(List<Run> runs, String text, TextSpan span, List<Noted> noted) {
        Optional<Marking> newest = noted.stream()
                .filter(one -> one.span().contains(span))
                .map(Noted::marking)
                .max(Comparator.comparing(marking -> marking.annotation().created()));
        String words = span.in(text);
        Matcher ends = LINE_END.matcher(words);
        int at = 0;
        while (ends.find()) {
            add(runs, words.substring(at, ends.start()), newest);
            runs.add(new Run.LineBreak());
            at = ends.end();
        }
        add(runs, words.substring(at), newest);
    }

    private static void add(List<Run> runs, String words, Optional<Marking> marking) {
        if (words.isEmpty()) {
            return;
        }
        runs.add(
                marking.<Run>map(found -> new Run.Marked(words, hue(found), "")).orElseGet(() -> new Run.Text(words)));
    }

    private static String hue(Marking marking) {
        return marking.tags().stream()
                .findFirst()
                .map(Tag::hue)
                .orElse(Hue.STONE)
                .label();
    }
}
