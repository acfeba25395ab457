package org.pullquote.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.article.Block;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;

/// Writes a quotation out with where it stands.
final class Citing {
    private Citing() {}

    /// The words in quotation marks, then authors, headline, outlet, date, address, paragraph and the file's SHA-256.
    static String quotation(LibraryArticle kept, TextSpan span, Words words) {
        Metadata metadata = kept.article().metadata();
        List<String> parts = new ArrayList<>();
        if (!metadata.authors().isEmpty()) {
            parts.add(String.join(", ", metadata.authors()));
        }
        metadata.headline().map(headline -> "“" + headline + "”").ifPresent(parts::add);
        parts.add(metadata.outlet().orElse(kept.fileName()));
        metadata.published().map(IsoDate::text).ifPresent(parts::add);
        metadata.url().ifPresent(parts::add);
        Block block = kept.article().blocks().get(kept.article().blockAt(span.start()));
        if (block.number() > 0) {
            parts.add("¶" + block.number());
        }
        parts.add("SHA-256 " + kept.digest().hex());
        return words.get("reader.citation", quoted(span.in(kept.article().text())), String.join(", ", parts));
    }

    private static String quoted(String passage) {
        boolean already = passage.startsWith("“") && passage.endsWith("”");
        return already ? passage : "“" + passage + "”";
    }
}
