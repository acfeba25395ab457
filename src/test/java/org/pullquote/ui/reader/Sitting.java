package org.pullquote.ui.reader;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Tag;
import org.pullquote.article.Article;
import org.pullquote.edit.History;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Edits;
import org.pullquote.ui.reader.column.TextSelection;
import org.testfx.api.FxToolkit;

/// One article open in a library of its own, in memory, with a clock that goes on by a second at every look.
public final class Sitting implements AutoCloseable {
    public final Library library = SqliteLibrary.inMemory();
    public final Edits edits = new Edits(new History(library));
    public final ReaderViewModel model;
    public final LibraryArticle kept;

    /// The model rests before it keeps the reader's place, and for that JavaFX must run.
    static {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException unstarted) {
            throw new ExceptionInInitializerError(unstarted);
        }
    }

    private Instant now = Instant.parse("2026-03-16T12:00:00Z");

    public Sitting(Article article) {
        InstantSource clock = () -> now = now.plusSeconds(1);
        byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
        RawPage page = new RawPage(
                new SourceFile("pier-nine.html", bytes), PageFormat.HTML, StandardCharsets.UTF_8, article.text());
        kept = library.add(page, article);
        model = new ReaderViewModel(library, new ReadAhead(library, edits), edits, clock);
        model.open(Optional.of(kept));
    }

    public Article article() {
        return model.articleProperty().get().orElseThrow().article();
    }

    public TextSpan find(String words) {
        return SampleArticle.find(article(), words);
    }

    public void select(String words) {
        model.selectionProperty().set(TextSelection.of(find(words)));
    }

    /// Selects the words and tags them by key.
    public Annotation tag(String words, char key) {
        select(words);
        model.tagOnKey(key);
        return model.current().orElseThrow();
    }

    /// What the library holds, in text order.
    public List<Annotation> inLibrary() {
        return library.annotations(kept.id());
    }

    /// The passages that are highlighted, in text order.
    public List<String> passages() {
        return model.annotations().stream()
                .map(annotation -> annotation.target().span().in(article().text()))
                .toList();
    }

    /// The names of a highlight's tags.
    public List<String> tags(Annotation annotation) {
        return annotation.taggings().stream()
                .flatMap(tagging -> model.codeBookProperty().get().find(tagging.tag()).stream())
                .map(Tag::name)
                .toList();
    }

    @Override
    public void close() {
        model.dispose();
        library.close();
    }
}
