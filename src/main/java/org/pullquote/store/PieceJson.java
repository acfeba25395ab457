package org.pullquote.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.article.CutKind;
import org.pullquote.article.Inline;
import org.pullquote.article.Piece;
import org.pullquote.article.SourceRun;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The pieces of an article as JSON. All offsets count code points: those of runs and inlines in the piece's text,
/// those of sources in the decoded source file. Runs are one flat array of four numbers each: at, length, source start,
/// source end. A piece that stands in the canonical text says where, and only one that was cut has its own text; older
/// libraries have the text of every piece.
final class PieceJson {
    private static final int NUMBERS_OF_A_RUN = 4;

    private PieceJson() {}

    /// @param source of the decoded source file
    static String of(Article article, CodePoints source) {
        ArrayNode array = Json.array();
        CodePoints canonical = CodePoints.of(article.text());
        Iterator<Block> blocks = article.blocks().iterator();
        for (Piece piece : article.pieces()) {
            ObjectNode node = array.addObject();
            write(node, piece, source);
            if (piece.cut().isPresent()) {
                node.put("text", piece.text());
            } else {
                TextSpan span = canonical.fromUtf16(blocks.next().span());
                node.put("at", span.start()).put("length", span.length());
            }
        }
        return array.toString();
    }

    /// @param text the canonical text
    static List<Piece> pieces(String json, String text, CodePoints source) {
        CodePoints canonical = CodePoints.of(text);
        List<Piece> pieces = new ArrayList<>();
        for (JsonNode node : Json.read(json)) {
            String own = node.optional("text")
                    .map(JsonNode::asString)
                    .orElseGet(() -> canonical
                            .toUtf16(TextSpan.at(
                                    node.path("at").asInt(), node.path("length").asInt()))
                            .in(text));
            pieces.add(read(node, own, source));
        }
        return pieces;
    }

    private static void write(ObjectNode node, Piece piece, CodePoints source) {
        CodePoints inText = CodePoints.of(piece.text());
        node.put("kind", piece.kind().label());
        if (piece.level() != 0) {
            node.put("level", piece.level());
        }
        piece.cut().ifPresent(cut -> node.put("cut", cut.label()));
        if (piece.byReader()) {
            node.put("reader", true);
        }
        ArrayNode runs = node.putArray("runs");
        for (SourceRun run : piece.runs()) {
            TextSpan span = inText.fromUtf16(TextSpan.at(run.at(), run.length()));
            TextSpan from = source.fromUtf16(run.source());
            runs.add(span.start()).add(span.length()).add(from.start()).add(from.end());
        }
        ArrayNode inlines = piece.inlines().isEmpty() ? Json.array() : node.putArray("inlines");
        for (Inline inline : piece.inlines()) {
            TextSpan span = inText.fromUtf16(inline.span());
            inlines.addObject()
                    .put("kind", inline.kind().name().toLowerCase(Locale.ROOT))
                    .put("start", span.start())
                    .put("end", span.end());
        }
    }

    private static Piece read(JsonNode node, String text, CodePoints source) {
        CodePoints inText = CodePoints.of(text);
        return new Piece(
                Json.labelled(node.path("kind").asString(), BlockKind::labelled),
                node.path("level").asInt(0),
                text,
                runs(node.path("runs"), inText, source),
                inlines(node.path("inlines"), inText),
                node.optional("cut").map(cut -> Json.labelled(cut.asString(), CutKind::labelled)),
                node.path("reader").asBoolean(false));
    }

    private static List<SourceRun> runs(JsonNode numbers, CodePoints inText, CodePoints source) {
        List<SourceRun> runs = new ArrayList<>(numbers.size() / NUMBERS_OF_A_RUN);
        for (int i = 0; i + NUMBERS_OF_A_RUN <= numbers.size(); i += NUMBERS_OF_A_RUN) {
            TextSpan span = inText.toUtf16(
                    TextSpan.at(numbers.get(i).asInt(), numbers.get(i + 1).asInt()));
            TextSpan from = source.toUtf16(
                    new TextSpan(numbers.get(i + 2).asInt(), numbers.get(i + 3).asInt()));
            runs.add(new SourceRun(span.start(), span.length(), from));
        }
        return runs;
    }

    private static List<Inline> inlines(JsonNode nodes, CodePoints inText) {
        List<Inline> inlines = new ArrayList<>(nodes.size());
        for (JsonNode node : nodes) {
            TextSpan span =
                    new TextSpan(node.path("start").asInt(), node.path("end").asInt());
            inlines.add(new Inline(
                    Json.labelled(node.path("kind").asString(), PieceJson::inlineKind), inText.toUtf16(span)));
        }
        return inlines;
    }

    private static Optional<Inline.Kind> inlineKind(String label) {
        for (Inline.Kind kind : Inline.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
