package org.pullquote.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.Standing;
import org.pullquote.annotation.anchoring.Effort;
import org.pullquote.annotation.exchange.Incoming;
import org.pullquote.annotation.exchange.JsonLd;
import org.pullquote.annotation.exchange.PageNote;
import org.pullquote.annotation.exchange.QdaReader;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.page.Sha256;
import org.pullquote.text.CodePoints;

/// What taking in annotations of another program, or another library, would do: nothing is changed until its edit is
/// applied.
///
/// @param edit keeps the annotations, and the tags that they bring along, as one step
/// @param placed those that stand in their article's text
/// @param lost those whose article is there but whose words are not; they are kept with it, as lost
/// @param homeless those whose article is not in the library; they are not kept
/// @param homelessNotes the notes on articles and stories that are not in the library; they are not kept
public record AnnotationImport(
        Edit edit,
        List<Annotation> placed,
        List<Annotation> lost,
        List<Incoming> homeless,
        List<PageNote> homelessNotes) {
    private static final String DIGEST = JsonLd.DIGEST_URN;

    public AnnotationImport {
        placed = List.copyOf(placed);
        lost = List.copyOf(lost);
        homeless = List.copyOf(homeless);
        homelessNotes = List.copyOf(homelessNotes);
    }

    public static AnnotationImport of(Library library, List<Incoming> incoming) {
        return of(library, incoming, new CodeBook(List.of()));
    }

    /// @param brought says what the tags look like that came with the annotations
    public static AnnotationImport of(Library library, List<Incoming> incoming, CodeBook brought) {
        return of(library, new QdaReader.Project(brought, incoming, List.of(), List.of()));
    }

    /// @param project of whose links those are kept whose both ends are then in the library
    public static AnnotationImport of(Library library, QdaReader.Project project) {
        List<Incoming> incoming = project.annotations();
        CodeBook brought = project.codeBook();
        List<Link> links = project.links();
        CodeBook known = library.codeBook();
        Sources sources = new Sources(library);
        List<Incoming> homeless = new ArrayList<>();
        List<Incoming> welcome = new ArrayList<>();
        for (Incoming annotation : incoming) {
            (sources.of(annotation.source()).isPresent() ? welcome : homeless).add(annotation);
        }
        CodeBook grown = Incoming.withTagsOf(welcome, known, brought);
        List<Annotation> placed = new ArrayList<>();
        List<Annotation> lost = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        if (!grown.equals(known)) {
            edits.add(new Edit.PutCodeBook(grown, EditName.IMPORT_ANNOTATIONS));
        }
        Joining joining = new Joining(library);
        Effort effort = new Effort();
        for (Incoming one : welcome) {
            LibraryArticle article = sources.of(one.source()).orElseThrow();
            Annotation annotation =
                    joining.join(one.on(article.id(), article.article(), sources.points(article), grown, effort));
            boolean isLost = annotation.target().standing(article.article().text()) == Standing.LOST;
            (isLost ? lost : placed).add(annotation);
            edits.add(new Edit.Put<>(Kind.ANNOTATION, annotation, EditName.IMPORT_ANNOTATIONS));
        }
        Set<UUID> kept = Stream.concat(placed.stream(), lost.stream())
                .map(Annotation::id)
                .collect(Collectors.toSet());
        Predicate<UUID> isThere =
                id -> kept.contains(id) || library.annotation(id).isPresent();
        links.stream()
                .filter(link -> isThere.test(link.from()) && isThere.test(link.to()))
                .forEach(link -> edits.add(new Edit.Put<>(Kind.LINK, link, EditName.IMPORT_ANNOTATIONS)));
        List<PageNote> homelessNotes = new ArrayList<>();
        Map<Noted, List<Body.Note>> noted = new LinkedHashMap<>();
        for (PageNote note : project.notes()) {
            Optional<Noted> on = sources.noted(note);
            on.ifPresent(there ->
                    noted.computeIfAbsent(there, _ -> new ArrayList<>()).add(note.note()));
            if (on.isEmpty()) {
                homelessNotes.add(note);
            }
        }
        noted.forEach((on, notes) -> kept(library, on, notes).ifPresent(edits::add));
        return new AnnotationImport(
                new Edit.Several(edits, EditName.IMPORT_ANNOTATIONS), placed, lost, homeless, homelessNotes);
    }

    /// Keeps the notes below the one that is there; a note that stands there already changes nothing.
    private static Optional<Edit> kept(Library library, Noted on, List<Body.Note> notes) {
        Optional<Body.Note> there = library.note(on);
        Set<String> texts = new LinkedHashSet<>();
        there.map(Body.Note::text).ifPresent(texts::add);
        boolean isPrivate = there.filter(Body.Note::isPrivate).isPresent();
        for (Body.Note note : notes) {
            if (there.filter(old -> old.text().contains(note.text())).isEmpty()) {
                texts.add(note.text());
                isPrivate |= note.isPrivate();
            }
        }
        return texts.size() == there.stream().count()
                ? Optional.empty()
                : Optional.of(new Edit.PutNote(
                        on, new Body.Note(String.join("\n\n", texts), isPrivate), EditName.IMPORT_ANNOTATIONS));
    }

    /// The articles that are meant by the names of sources, each looked up once.
    private static final class Sources {
        private final Library library;
        private final Map<String, Optional<LibraryArticle>> known = new HashMap<>();
        private final Map<ArticleId, CodePoints> counted = new HashMap<>();
        private final Map<String, List<ArticleId>> byName = new HashMap<>();

        Sources(Library library) {
            this.library = library;
        }

        /// Of the article's text, counted once.
        CodePoints points(LibraryArticle article) {
            return counted.computeIfAbsent(
                    article.id(), _ -> CodePoints.of(article.article().text()));
        }

        Optional<LibraryArticle> of(String source) {
            return known.computeIfAbsent(source, this::find);
        }

        /// What a note is on; a story is known by its id or by its name.
        Optional<Noted> noted(PageNote note) {
            return note.story().isPresent()
                    ? note.storyId()
                            .flatMap(library::story)
                            .or(() -> note.story().flatMap(library::storyNamed))
                            .map(story -> new Noted.OfStory(story.id()))
                    : of(note.source()).map(article -> new Noted.OfArticle(article.id()));
        }

        private Optional<LibraryArticle> find(String source) {
            if (source.matches(DIGEST + "[0-9a-f]{64}")) {
                return library.withBytes(new Sha256(source.substring(DIGEST.length())));
            }
            return library.withAddress(source).stream()
                    .findFirst()
                    .or(() -> named(source))
                    .flatMap(library::article);
        }

        /// The only article that was opened from a file of this name.
        private Optional<ArticleId> named(String source) {
            String name = source.substring(source.lastIndexOf('/') + 1);
            List<ArticleId> ids = named().getOrDefault(name, List.of());
            return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
        }

        private Map<String, List<ArticleId>> named() {
            if (byName.isEmpty()) {
                library.summaries()
                        .forEach(summary -> byName.computeIfAbsent(summary.fileName(), _ -> new ArrayList<>())
                                .add(summary.id()));
            }
            return byName;
        }
    }
}
