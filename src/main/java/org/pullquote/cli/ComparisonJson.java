package org.pullquote.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pullquote.article.Article;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.Comparison;
import org.pullquote.comparison.Decisions;
import org.pullquote.comparison.Detail;
import org.pullquote.comparison.Details;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.Only;
import org.pullquote.comparison.Passage;
import org.pullquote.comparison.Strength;
import org.pullquote.comparison.Trim;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.core.JsonGenerator;

/// A comparison as one JSON object. All offsets count code points of the articles' canonical texts.
final class ComparisonJson {
    private final List<String> files;
    private final List<Article> articles;
    private final Decisions decisions;
    private final Function<Alignment, List<Detail>> details = Details.ofMany();
    private final List<CodePoints> points;

    /// @param files what each article's file was called by whoever asked
    /// @param decisions what the reader decided on the alignments
    ComparisonJson(List<String> files, List<Article> articles, Decisions decisions) {
        this.decisions = decisions;
        this.files = files;
        this.articles = articles;
        this.points =
                articles.stream().map(article -> CodePoints.of(article.text())).toList();
    }

    void write(JsonGenerator json, Comparison comparison) {
        json.writeStartObject();
        json.writeArrayPropertyStart("articles");
        IntStream.range(0, articles.size()).forEach(i -> {
            json.writeStartObject();
            json.writeStringProperty("file", files.get(i));
            Json.writeOptional(json, "outlet", articles.get(i).metadata().outlet());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("alignments");
        comparison.alignments().forEach(alignment -> writeAlignment(json, alignment));
        json.writeEndArray();
        json.writeArrayPropertyStart("only");
        comparison.only().forEach(only -> writeOnly(json, only));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeAlignment(JsonGenerator json, Alignment alignment) {
        json.writeStartObject();
        json.writeStringProperty("kind", alignment.kind().label());
        writeScore(json, alignment.score());
        json.writeArrayPropertyStart("passages");
        for (Passage passage : alignment.passages()) {
            json.writeStartObject();
            writePlace(json, passage.article(), passage.span());
            json.writeStringProperty("text", passage.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("differences");
        alignment.differences().forEach(difference -> writeDifference(json, difference));
        json.writeEndArray();
        json.writeArrayPropertyStart("trims");
        alignment.trims().forEach(trim -> writeTrim(json, trim));
        json.writeEndArray();
        json.writeArrayPropertyStart("details");
        details.apply(alignment).forEach(detail -> writeDetail(json, detail));
        json.writeEndArray();
        json.writeArrayPropertyStart("strength");
        alignment
                .passages()
                .forEach(passage -> Strength.terms(passage).forEach(term -> {
                    json.writeStartObject();
                    writePlace(json, passage.article(), term.span());
                    json.writeStringProperty("scale", term.scale().label());
                    json.writeStringProperty("text", term.text());
                    json.writeNumberProperty("low", term.low());
                    json.writeNumberProperty("high", term.high());
                    json.writeEndObject();
                }));
        json.writeEndArray();
        Json.writeOptional(
                json,
                "decision",
                decisions.on(alignment).map(decision -> decision.ruling().label()));
        json.writeEndObject();
    }

    /// A fact that both give differently, or one of them alone.
    private void writeDetail(JsonGenerator json, Detail detail) {
        json.writeStartObject();
        json.writeStringProperty("kind", detail.kind().label());
        json.writeArrayPropertyStart("passages");
        Stream.concat(detail.first().stream(), detail.second().stream()).forEach(fact -> {
            json.writeStartObject();
            writePlace(json, fact.article(), fact.span());
            json.writeStringProperty("text", fact.text());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeDifference(JsonGenerator json, Difference difference) {
        json.writeStartObject();
        json.writeStringProperty("op", difference.operation().label());
        json.writeNumberProperty("article", difference.article());
        json.writeStringProperty("text", difference.text());
        json.writeBooleanProperty("ellipsis", difference.ellipsis());
        json.writeEndObject();
    }

    /// What the sentence goes on with where the other article ends its quotation.
    private void writeTrim(JsonGenerator json, Trim trim) {
        json.writeStartObject();
        writePlace(json, trim.article(), trim.span());
        json.writeStringProperty("text", trim.text());
        json.writeBooleanProperty("atStart", trim.atStart());
        json.writeBooleanProperty("ellipsis", trim.ellipsis());
        json.writeEndObject();
    }

    private void writeOnly(JsonGenerator json, Only only) {
        json.writeStartObject();
        writePlace(json, only.passage().article(), only.passage().span());
        json.writeStringProperty("text", only.passage().text());
        if (only.nearest().isPresent()) {
            Only.Near near = only.nearest().get();
            json.writeObjectPropertyStart("nearest");
            writePlace(json, near.article(), near.span());
            writeScore(json, near.score());
            json.writeEndObject();
        } else {
            json.writeNullProperty("nearest");
        }
        json.writeEndObject();
    }

    private void writePlace(JsonGenerator json, int article, TextSpan span) {
        json.writeNumberProperty("article", article);
        Json.writeSpan(json, points.get(article).fromUtf16(span));
    }

    /// Two digits are as much as a score means.
    private static void writeScore(JsonGenerator json, double score) {
        json.writeNumberProperty("score", Math.round(score * 100) / 100.0);
    }
}
