package org.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pullquote.page.PageFormat;
import org.pullquote.text.TextSpan;

/// One outlet's text at one time. Its pieces are the whole text of the page, in order; the canonical text is what they
/// keep, with a blank line between blocks, and is what selectors count in.
public final class Article {
    /// What stands between two blocks of the canonical text.
    public static final String BLOCK_SEPARATOR = "\n\n";

    private final PageFormat format;
    private final Metadata metadata;
    private final List<Piece> pieces;
    private final CleanerVersion cleaner;
    private final Optional<Finding> finding;
    private final String text;
    private final List<Block> blocks;
    private final List<Cut> cuts;

    /// @param cleaner which cleaning made it
    /// @param finding what the page turned out to be where it is not an article
    public Article(
            PageFormat format,
            Metadata metadata,
            List<Piece> pieces,
            CleanerVersion cleaner,
            Optional<Finding> finding) {
        this.format = format;
        this.metadata = metadata;
        this.pieces = List.copyOf(pieces);
        this.cleaner = cleaner;
        this.finding = finding;
        StringBuilder canonical = new StringBuilder();
        List<Block> kept = new ArrayList<>();
        List<Cut> removed = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < this.pieces.size(); i++) {
            Piece piece = this.pieces.get(i);
            if (piece.cut().isPresent()) {
                removed.add(new Cut(piece.cut().get(), piece.text(), kept.size(), i, piece.source()));
                continue;
            }
            if (!kept.isEmpty()) {
                canonical.append(BLOCK_SEPARATOR);
            }
            TextSpan span = TextSpan.at(canonical.length(), piece.text().length());
            boolean counted = piece.kind() != BlockKind.HEADING && piece.kind() != BlockKind.CAPTION;
            kept.add(new Block(piece.kind(), piece.level(), counted ? ++number : 0, span, i, piece.source()));
            canonical.append(piece.text());
        }
        this.text = canonical.toString();
        this.blocks = List.copyOf(kept);
        this.cuts = List.copyOf(removed);
    }

    public PageFormat format() {
        return format;
    }

    public Metadata metadata() {
        return metadata;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public CleanerVersion cleaner() {
        return cleaner;
    }

    public Optional<Finding> finding() {
        return finding;
    }

    /// The canonical text.
    public String text() {
        return text;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public List<Cut> cuts() {
        return cuts;
    }

    /// The index of the block that holds the offset or, between blocks, of the one before it.
    ///
    /// @param offset in UTF-16 units of the canonical text
    public int blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The blocks that have some of the span, in UTF-16 units of the canonical text.
    public List<Block> blocksIn(TextSpan span) {
        int end = Math.min(blocks.size(), blockAt(span.end()) + 1);
        return blocks.subList(Math.min(blockAt(span.start()), end), end).stream()
                .filter(block -> block.span().overlaps(span))
                .toList();
    }

    /// Where a run of the canonical text stood in the decoded source; both in UTF-16 units.
    public Optional<TextSpan> sourceOf(TextSpan span) {
        return blocksIn(span).stream()
                .flatMap(block -> {
                    int start = block.span().start();
                    TextSpan inPiece = new TextSpan(
                            Math.max(0, span.start() - start),
                            Math.min(span.end(), block.span().end()) - start);
                    return pieces.get(block.piece()).sourceOf(inPiece).stream();
                })
                .reduce(TextSpan::cover);
    }

    /// The number of words in the canonical text, counted as runs between white space.
    public int wordCount() {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (!blank && !inWord) {
                count++;
            }
            inWord = !blank;
        }
        return count;
    }

    /// The same page with other metadata, as when the reader corrects a byline.
    public Article withMetadata(Metadata corrected) {
        return new Article(format, corrected, pieces, cleaner, finding);
    }

    /// The same page with one piece decided anew, as when the reader restores a cut.
    public Article withPiece(int index, Piece decided) {
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(index, decided);
        return new Article(format, metadata, changed, cleaner, finding);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article
                && format == article.format
                && metadata.equals(article.metadata)
                && pieces.equals(article.pieces)
                && cleaner.equals(article.cleaner)
                && finding.equals(article.finding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(metadata, pieces);
    }

    @Override
    public String toString() {
        return metadata.outlet().orElse("?") + ": " + metadata.headline().orElse("?") + " (" + blocks.size()
                + " blocks, " + cuts.size() + " cuts)";
    }
}
