package org.pullquote.brief;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.ArticleId;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;

/// The sample story in a library of its own, with a fixed clock.
public final class SampleStory {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-18T09:30:00Z"), ZoneId.of("Europe/London"));

    private static final Path SAMPLES = Path.of("assets", "samples");

    private static final String[] ALL = {"harbour-courier.html", "coast-radio.txt", "the-ledger.txt"};

    private final Library library;
    private final List<LibraryArticle> articles = new ArrayList<>();
    private final Story story;

    public SampleStory(String... files) {
        this(SqliteLibrary.inMemory(), files);
    }

    private SampleStory(Library library, String... files) {
        this.library = library;
        for (String file : files) {
            RawPage page = page(file);
            articles.add(library.add(page, Cleaning.clean(page)));
        }
        List<ArticleId> ids = articles.stream().map(LibraryArticle::id).toList();
        story = new Story(UUID.randomUUID(), "Port Sallow barrier", ids);
        library.putStory(story);
    }

    /// All three outlets.
    public static SampleStory whole() {
        return new SampleStory(ALL);
    }

    /// All three outlets, read by somebody: passages of several tags, one inside another, with speakers, fields,
    /// statuses and notes, one of them private.
    public static SampleStory marked() {
        return whole().read();
    }

    /// The same, kept in a library.
    public static SampleStory marked(Library library) {
        return new SampleStory(library, ALL).read();
    }

    private SampleStory read() {
        Body.Note none = new Body.Note("", false);
        return mark(1, "A test is a gate going down into the water", "quote", speaker("Dame Margit Thorne"))
                .mark(1, "had come to treat tests as paperwork", "paraphrase", speaker("Dame Margit Thorne"))
                .mark(2, "“We are sorry for the failures this report describes,”", "quote", speaker("Colin Ashgrove"))
                .mark(
                        2,
                        "Whoever signed for it, according to counsel for the families, signed for work that was never"
                                + " done",
                        "allegation",
                        speaker("counsel for the families"),
                        Status.NEEDS_DOCUMENT,
                        new Body.Note("Ask for the certificate.", false))
                .mark(2, "he did not answer", "no comment", speaker("Colin Ashgrove"))
                .mark(
                        2,
                        "A person close to the board, who spoke on condition of anonymity",
                        "anonymous source",
                        Map.of(Field.NUMBER, "one", Field.POSITION, "a person close to the board"))
                .mark(2, "£212 million", "number", Map.of(), Status.DISPUTED, new Body.Note("Mine alone.", true))
                .mark(
                        2,
                        "cleared the people who were trying to close it",
                        "assessment",
                        Map.of(),
                        Status.VERIFIED,
                        none)
                .mark(2, "the people who were trying", "characterisation", Map.of());
    }

    private static Map<Field, String> speaker(String name) {
        return Map.of(Field.SPEAKER, name);
    }

    public static RawPage page(String file) {
        if (Pages.read(SAMPLES.resolve(file)) instanceof PageReading.Read(RawPage page)) {
            return page;
        }
        throw new AssertionError("The sample story lacks " + file);
    }

    /// Marks the first place where an article has these words.
    public SampleStory mark(int article, String words, String tag, Map<Field, String> fields) {
        return mark(article, words, tag, fields, Status.OPEN, new Body.Note("", false));
    }

    public SampleStory mark(
            int article, String words, String tag, Map<Field, String> fields, Status status, Body.Note note) {
        LibraryArticle marked = articles.get(article);
        int start = marked.article().text().indexOf(words);
        if (start < 0) {
            throw new AssertionError("Not in " + marked.fileName() + ": " + words);
        }
        List<Body> bodies = new ArrayList<>();
        bodies.add(new Body.Tagging(library.codeBook().named(tag).orElseThrow().id(), fields));
        if (!note.text().isEmpty()) {
            bodies.add(note);
        }
        Instant now = CLOCK.instant();
        library.putAnnotation(new Annotation(
                UUID.randomUUID(),
                Target.of(marked.id(), marked.article(), TextSpan.at(start, words.length())),
                bodies,
                status,
                now,
                now));
        return this;
    }

    public UUID tag(String name) {
        return library.codeBook().named(name).orElseThrow().id();
    }

    public LibraryArticle article(int index) {
        return articles.get(index);
    }

    public StoryMaterial material() {
        return StoryMaterial.of(library, story, CLOCK.getZone());
    }

    public Library library() {
        return library;
    }

    public Story story() {
        return story;
    }

    public BriefSettings settings() {
        return BriefSettings.of(BriefTemplate.COMPARISON, CLOCK, "Pullquote test");
    }
}
