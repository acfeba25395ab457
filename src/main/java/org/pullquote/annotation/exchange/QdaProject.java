package org.pullquote.annotation.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Link;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.text.WellFormed;

/// Writes articles and their annotations as a project of REFI-QDA (`.qdpx`, version 1.0 of March 2019), which programs
/// of qualitative analysis exchange. An article is a text source, an annotation a selection in it, its tags are codings
/// and its notes notes; a story is a set of sources. What was filled in for a tag is a note on the coding, named as the
/// field is. What the format has no word for stands in the description of the selection: the status, and, where the
/// text now has other words, those that were marked ([QdaExtras]).
public final class QdaProject {
    static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    static final String PROJECT = "project.qde";
    static final String SOURCES = "sources/";
    static final String PRIVATE_NOTE = "private note";
    static final String SOURCE = "source: ";

    private final CodeBook codeBook;
    private final boolean privateNotes;
    private final List<QdaDocument.Source> sources = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<PageNote> pageNotes = new ArrayList<>();
    private final List<QdaDocument.Story> stories = new ArrayList<>();

    /// @param privateNotes whether private notes are written too
    public QdaProject(CodeBook codeBook, boolean privateNotes) {
        this.codeBook = codeBook;
        this.privateNotes = privateNotes;
    }

    /// Adds an article with its annotations.
    ///
    /// @param source the article's name outside this library; see [JsonLd#source]
    public void add(List<Annotation> annotations, String source, ArticleId id, Article article) {
        sources.add(new QdaDocument.Source(id, source, article, List.copyOf(annotations)));
    }

    /// Adds a link between two annotations.
    public void add(Link link) {
        links.add(link);
    }

    /// Adds a note on an article or a story.
    public void add(PageNote note) {
        if (note.isFor(privateNotes)) {
            pageNotes.add(note);
        }
    }

    /// Adds a story as a set of sources. Those of its articles that are not in the project are left out.
    public void addStory(UUID id, String name, List<ArticleId> articles) {
        stories.add(new QdaDocument.Story(id, name, List.copyOf(articles)));
    }

    /// The project as a file.
    public byte[] pack() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            QdaDocument document = new QdaDocument(codeBook, privateNotes, sources, links, pageNotes, stories);
            put(zip, PROJECT, document.write());
            for (QdaDocument.Source source : sources) {
                put(zip, SOURCES + source.id() + ".txt", source.article().text());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(WellFormed.of(text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
