package org.pullquote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.exchange.AnnotationCsv;
import org.pullquote.annotation.exchange.CarriedJsonLd;
import org.pullquote.annotation.exchange.CodeBookQdc;
import org.pullquote.annotation.exchange.CodeBookTables;
import org.pullquote.annotation.exchange.Incoming;
import org.pullquote.annotation.exchange.JsonLd;
import org.pullquote.annotation.exchange.JsonLdReader;
import org.pullquote.annotation.exchange.QdaProject;
import org.pullquote.annotation.exchange.QdaReader;
import org.pullquote.annotation.exchange.Reading;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.brief.evidence.PackCheck;
import org.pullquote.brief.template.TemplateFile;
import org.pullquote.edit.AnnotationImport;
import org.pullquote.edit.CodeBookImport;
import org.pullquote.edit.Edit;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.Received;
import org.pullquote.library.intake.Handover;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.settings.SettingsFile;
import org.pullquote.store.ReceivedFile;
import org.pullquote.store.SqliteLibrary;

/// Takes the file in as the program does, and looks whether what comes of it is whole: what was taken in can be taken
/// back, and what is written of it can be read.
public final class TakeIn implements Trial {
    private static final Instant NOW = Instant.parse("2026-03-17T12:00:00Z");

    private final Path file;
    private final String what;
    private final SqliteLibrary library = SqliteLibrary.inMemory();
    private final LibraryArticle article;

    /// @param file written over at each trial
    /// @param what the target, as [Imports] names it
    public TakeIn(Path file, String what) {
        this.file = file;
        this.what = what;
        RawPage page = Pages.page("levee.txt", Imports.TEXT.getBytes(StandardCharsets.UTF_8));
        this.article = library.add(page, Cleaning.clean(page));
    }

    @Override
    public void run(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (what) {
            case Imports.JSON -> {
                if (JsonLdReader.read(text, NOW) instanceof Reading.Read<List<Incoming>>(var read)) {
                    take(new QdaReader.Project(
                            new CodeBook(List.of()),
                            read,
                            JsonLdReader.links(text, NOW),
                            JsonLdReader.pageNotes(text)));
                    new CarriedJsonLd(article.article(), article.article(), name -> name, NOW).carry(text);
                }
            }
            case Imports.TABLE -> {
                if (AnnotationCsv.read(text, NOW) instanceof Reading.Read<List<Incoming>>(var read)) {
                    take(new QdaReader.Project(
                            new CodeBook(List.of()),
                            read,
                            AnnotationCsv.links(text, NOW),
                            AnnotationCsv.pageNotes(text)));
                }
            }
            case Imports.PROJECT -> {
                if (QdaReader.read(bytes, NOW) instanceof Reading.Read<QdaReader.Project>(var project)) {
                    take(project);
                }
            }
            case Imports.CODES -> {
                take(CodeBookQdc.read(text));
                take(CodeBookTables.readCsv(text));
                take(CodeBookTables.readJson(text));
            }
            case Imports.PACK -> PackCheck.of(file);
            case Imports.SETTINGS -> {
                new SettingsFile(file).read();
                TemplateFile.in(file.resolveSibling(Imports.TEMPLATES)).read();
            }
            default -> takeLibrary();
        }
    }

    private void take(QdaReader.Project project) {
        CodeBook codes = library.codeBook();
        List<Annotation> before = library.annotations(article.id());
        Edit undo = AnnotationImport.of(library, project).edit().applyTo(library);
        write();
        undo.applyTo(library);
        assertThat(library.annotations(article.id())).isEqualTo(before);
        assertThat(library.codeBook()).isEqualTo(codes);
    }

    /// All that there is, in every format, which must be readable.
    private void write() {
        List<Annotation> all = library.annotations(article.id());
        JsonLd json = new JsonLd(library.codeBook(), true);
        AnnotationCsv table = new AnnotationCsv(library.codeBook(), true);
        QdaProject project = new QdaProject(library.codeBook(), true);
        String source = JsonLd.source(article.article(), article.digest());
        json.add(all, source, article.article().text());
        table.add(all, source, article.article().text());
        project.add(all, source, article.id(), article.article());
        assertThat(JsonLdReader.read(json.print(), NOW)).isInstanceOf(Reading.Read.class);
        assertThat(AnnotationCsv.read(table.print(), NOW)).isInstanceOf(Reading.Read.class);
        assertThat(QdaReader.read(project.pack(), NOW)).isInstanceOf(Reading.Read.class);
    }

    private void take(Reading<CodeBook> reading) {
        if (reading instanceof Reading.Read<CodeBook>(var book)) {
            CodeBook taken = CodeBookImport.of(library.codeBook(), book).book();
            assertThat(CodeBookQdc.read(CodeBookQdc.write(taken))).isInstanceOf(Reading.Read.class);
            assertThat(CodeBookTables.readCsv(CodeBookTables.writeCsv(taken))).isInstanceOf(Reading.Read.class);
            assertThat(CodeBookTables.readJson(CodeBookTables.writeJson(taken))).isInstanceOf(Reading.Read.class);
        }
    }

    private void takeLibrary() {
        try (Received received = ReceivedFile.open(file);
                SqliteLibrary into = SqliteLibrary.inMemory()) {
            Handover.take(received, into, InstantSource.fixed(NOW), _ -> {});
            into.articles();
        } catch (LibraryException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }
}
