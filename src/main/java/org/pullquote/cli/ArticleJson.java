package org.pullquote.cli;

import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.Cut;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.page.RawPage;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.core.JsonGenerator;

/// An article as one JSON object: what `clean --format json` prints for a file. All offsets count code points.
final class ArticleJson {
    private final RawPage page;
    private final Article article;
    private final CodePoints text;
    private final CodePoints source;

    ArticleJson(RawPage page, Article article) {
        this.page = page;
        this.article = article;
        this.text = CodePoints.of(article.text());
        this.source = CodePoints.of(page.text());
    }

    void write(JsonGenerator json, String file) {
        Metadata metadata = article.metadata();
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeStringProperty("sha256", page.file().digest().hex());
        json.writeStringProperty("format", article.format().label());
        Json.writeOptional(json, "outlet", metadata.outlet());
        Json.writeOptional(json, "headline", metadata.headline());
        json.writeArrayPropertyStart("authors");
        metadata.authors().forEach(json::writeString);
        json.writeEndArray();
        Json.writeOptional(json, "published", metadata.published().map(IsoDate::text));
        Json.writeOptional(json, "updated", metadata.updated().map(IsoDate::text));
        Json.writeOptional(json, "url", metadata.url());
        Json.writeOptional(json, "language", metadata.language());
        json.writeStringProperty("text", article.text());
        json.writeArrayPropertyStart("blocks");
        article.blocks().forEach(block -> writeBlock(json, block));
        json.writeEndArray();
        json.writeArrayPropertyStart("cuts");
        article.cuts().forEach(cut -> writeCut(json, cut));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeBlock(JsonGenerator json, Block block) {
        json.writeStartObject();
        json.writeStringProperty("kind", block.kind().label());
        Json.writeSpan(json, text.fromUtf16(block.span()));
        writeSource(json, block.source());
        json.writeEndObject();
    }

    private void writeCut(JsonGenerator json, Cut cut) {
        json.writeStartObject();
        json.writeStringProperty("kind", cut.kind().label());
        json.writeStringProperty("text", cut.text());
        writeSource(json, cut.source());
        json.writeEndObject();
    }

    private void writeSource(JsonGenerator json, Optional<TextSpan> span) {
        span.ifPresent(found -> {
            json.writeObjectPropertyStart("source");
            Json.writeSpan(json, source.fromUtf16(found));
            json.writeEndObject();
        });
    }
}
