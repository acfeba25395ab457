package org.pullquote.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.anchoring.Carried;
import org.pullquote.annotation.anchoring.Carrying;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CutKind;
import org.pullquote.article.Piece;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;

/// Edits of an article's text that take its annotations along.
public final class ArticleEdits {
    private ArticleEdits() {}

    /// Takes a piece that cleaning cut back into the article.
    public static Edit restore(Library library, LibraryArticle article, int piece, Instant now) {
        Piece restored = article.article().pieces().get(piece).restored();
        return put(library, article, article.article().withPiece(piece, restored), EditName.RESTORE_CUT, now);
    }

    /// Cuts a piece out of the article; its highlights are lost until it is restored.
    public static Edit cut(Library library, LibraryArticle article, int piece, Instant now) {
        Piece cut = article.article().pieces().get(piece).withCut(CutKind.READER);
        return put(library, article, article.article().withPiece(piece, cut), EditName.CUT_BLOCK, now);
    }

    /// Puts another text in place of the article's, as after a new cleaning.
    public static Edit put(Library library, LibraryArticle article, Article changed, EditName name, Instant now) {
        ArticleId id = article.id();
        List<Annotation> annotations = library.annotations(id);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.PutArticle(id, changed, name));
        for (Carried carried : Carrying.carry(annotations, article.article(), changed, now)) {
            if (!annotations.contains(carried.annotation())) {
                edits.add(new Edit.Put<>(Kind.ANNOTATION, carried.annotation(), name));
            }
        }
        return new Edit.Several(edits, name);
    }
}
