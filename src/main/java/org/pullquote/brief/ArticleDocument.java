package org.pullquote.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.Inline;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.text.TextSpan;

/// A single article as a document: what it says of itself, then its clean text.
public final class ArticleDocument {
    private ArticleDocument() {}

    /// @param file what to call the article where it has no headline
    public static Document of(Article article, String file) {
        List<Element> elements = new ArrayList<>();
        String title = article.metadata().headline().orElse(file);
        elements.add(new Element.Heading(1, title));
        List<Element.Field> fields = fields(article.metadata());
        if (!fields.isEmpty()) {
            elements.add(new Element.Fields(fields));
        }
        article.blocks().forEach(block -> elements.add(element(article, block)));
        return new Document(title, article.metadata().language().orElse("und"), elements);
    }

    private static List<Element.Field> fields(Metadata metadata) {
        List<Element.Field> fields = new ArrayList<>();
        metadata.outlet().ifPresent(outlet -> fields.add(new Element.Field("Outlet", outlet)));
        if (!metadata.authors().isEmpty()) {
            fields.add(new Element.Field("By", String.join(", ", metadata.authors())));
        }
        metadata.published().map(IsoDate::text).ifPresent(date -> fields.add(new Element.Field("Published", date)));
        metadata.updated().map(IsoDate::text).ifPresent(date -> fields.add(new Element.Field("Updated", date)));
        metadata.url().ifPresent(url -> fields.add(new Element.Field("Address", List.of(new Run.Address(url)))));
        return fields;
    }

    private static Element element(Article article, Block block) {
        String text = block.span().in(article.text());
        List<Run> runs = runs(text, article.pieces().get(block.piece()).inlines());
        return switch (block.kind()) {
            case HEADING -> new Element.Heading(Math.clamp(block.level(), 2, 6), runs, Optional.empty());
            case PARAGRAPH -> new Element.Paragraph(runs);
            case BLOCK_QUOTE -> new Element.Quotation(runs);
            case LIST_ITEM -> new Element.Bullets(List.of(runs));
            case CAPTION -> new Element.Paragraph(runs, true);
            case TABLE, PREFORMATTED -> new Element.Preformatted(text, Optional.empty());
        };
    }

    /// The text in runs, strong and emphasised where the page had it so; where the two overlap the first one counts.
    private static List<Run> runs(String text, List<Inline> inlines) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Inline inline : inlines) {
            TextSpan span = inline.span();
            if (inline.kind() == Inline.Kind.LINK || span.start() < at || span.isEmpty()) {
                continue;
            }
            if (span.start() > at) {
                runs.add(new Run.Text(text.substring(at, span.start())));
            }
            String marked = span.in(text);
            runs.add(inline.kind() == Inline.Kind.STRONG ? new Run.Strong(marked) : new Run.Emphasis(marked));
            at = span.end();
        }
        if (at < text.length()) {
            runs.add(new Run.Text(text.substring(at)));
        }
        return runs;
    }
}
