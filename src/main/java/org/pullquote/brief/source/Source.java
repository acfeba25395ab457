package org.pullquote.brief.source;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.RawPage;
import org.pullquote.page.Sha256;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;

/// An article in its place among those that are compared.
///
/// @param number from 1: S1, S2 …
/// @param decoded the source file's decoded text, in which the article's source offsets count; empty if it is not at
/// hand
/// @param imported when the library took it in, in the zone of the brief; empty for a file that is in no library
public record Source(
        int number,
        Article article,
        String fileName,
        Sha256 digest,
        String charset,
        Optional<CodePoints> decoded,
        Optional<ZonedDateTime> imported) {
    /// A file that is in no library.
    public static Source of(int number, RawPage page, Article article) {
        return new Source(
                number,
                article,
                page.file().name(),
                page.file().digest(),
                page.charset().name(),
                Optional.of(CodePoints.of(page.text())),
                Optional.empty());
    }

    /// @param page the source file decoded again; empty if the library lost it
    public static Source of(int number, LibraryArticle kept, Optional<RawPage> page, ZoneId zone) {
        return new Source(
                number,
                kept.article(),
                kept.fileName(),
                kept.digest(),
                kept.charset(),
                page.map(raw -> CodePoints.of(raw.text())),
                Optional.of(kept.imported().atZone(zone)));
    }

    /// `S2`.
    public String label() {
        return "S" + number;
    }

    /// The outlet or, where the page does not say, the file.
    public String name() {
        return article.metadata().outlet().orElse(fileName);
    }

    /// `S2 Coast Radio`.
    public String labelAndName() {
        return label() + " " + name();
    }

    /// What links to the source's entry in a document lead to.
    public String anchor() {
        return "s" + number;
    }

    /// What links to one of its blocks lead to.
    public String anchorOf(Block block) {
        return "s" + number + "-" + (article.blockAt(block.span().start()) + 1);
    }

    public Citation cite(TextSpan span) {
        return new Citation(this, span);
    }

    /// Where the passage stands in the decoded source file, in code points.
    Optional<TextSpan> inFile(TextSpan span) {
        return decoded.flatMap(points -> article.sourceOf(span).map(points::fromUtf16));
    }
}
