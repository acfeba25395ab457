package org.pullquote.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.article.IsoDate;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.Library;
import org.pullquote.library.Noted;
import org.pullquote.library.SearchHit;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Unseen;
import tools.jackson.core.JsonGenerator;

/// What a search found, as lines for people or as JSON Lines. Offsets of what was found count code points of the
/// snippet.
final class HitLines {
    private final CodeBook codeBook;

    HitLines(Library library) {
        this.codeBook = library.codeBook();
    }

    String text(SearchHit hit) {
        return switch (hit) {
            case SearchHit.InArticle(var article, var snippet, var _) ->
                line(ListCommand.line(article)) + line("    " + snippet);
            case SearchHit.InAnnotation(var article, var annotation) ->
                line("“" + annotation.target().quote().exact() + "” [" + tags(annotation) + "] · "
                                + ListCommand.line(article))
                        + annotation
                                .note()
                                .map(note -> line("    note: " + note.text()))
                                .orElse("");
            case SearchHit.InNote(var on, var title, var snippet, var _) ->
                line("Note on " + (on instanceof Noted.OfStory ? "the story " : "") + title) + line("    " + snippet);
        };
    }

    private static String line(String text) {
        return Unseen.shown(text.replace('\n', ' ')) + "\n";
    }

    String json(SearchHit hit) {
        return Json.line(json -> {
            json.writeStartObject();
            switch (hit) {
                case SearchHit.InArticle(var article, var snippet, var found) -> {
                    json.writeStringProperty("kind", "article");
                    write(json, article);
                    write(json, snippet, found);
                }
                case SearchHit.InAnnotation(var article, var annotation) -> {
                    json.writeStringProperty("kind", "highlight");
                    json.writeStringProperty("id", annotation.id().toString());
                    json.writeStringProperty("text", annotation.target().quote().exact());
                    json.writeStringProperty("tags", tags(annotation));
                    Json.writeOptional(json, "note", annotation.note().map(Body.Note::text));
                    write(json, article);
                }
                case SearchHit.InNote(var on, var title, var snippet, var found) -> {
                    json.writeStringProperty("kind", on instanceof Noted.OfStory ? "note on a story" : "note");
                    json.writeStringProperty("title", title);
                    write(json, snippet, found);
                }
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, ArticleSummary article) {
        json.writeStringProperty("article", article.id().toString());
        Json.writeOptional(json, "outlet", article.outlet());
        Json.writeOptional(json, "headline", article.headline());
        Json.writeOptional(json, "published", article.published().map(IsoDate::text));
        json.writeStringProperty("file", article.fileName());
    }

    private static void write(JsonGenerator json, String snippet, List<TextSpan> found) {
        CodePoints points = CodePoints.of(snippet);
        json.writeStringProperty("snippet", snippet);
        json.writeArrayPropertyStart("found");
        for (TextSpan span : found) {
            json.writeStartObject();
            Json.writeSpan(json, points.fromUtf16(span));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String tags(Annotation annotation) {
        return annotation.taggings().stream()
                .flatMap(tagging -> codeBook.find(tagging.tag()).stream())
                .map(Tag::name)
                .collect(Collectors.joining(", "));
    }
}
