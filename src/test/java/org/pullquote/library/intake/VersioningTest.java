package org.pullquote.library.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.annotation.anchoring.Anchor;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;

class VersioningTest {
    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
    private static final String HEADLINE = "Flood inquiry clears the barrier crew of blame";
    private static final String TEXT = "The inquiry into the flood found on Monday that the crew of the barrier had "
            + "done nothing wrong. Its report says the gate had not been serviced for nine years, although the "
            + "harbour office had been warned twice. The minister said she would answer in parliament next week, "
            + "and the union of the crew asked for an apology to the three who had been suspended.";
    private static final String OTHER_TEXT = "Ferries between the islands stay in port until Thursday because of a "
            + "strike of their engineers, who want to be paid for the nights they spend on board. The company said it "
            + "had offered as much as it could, and asked passengers to come back when the talks are over.";

    private final Library library = SqliteLibrary.inMemory();
    private final Versioning versioning = new Versioning(library);

    @AfterEach
    void close() {
        library.close();
    }

    private static RawPage page(Article article) {
        String text = article.metadata() + article.text();
        return new RawPage(
                new SourceFile("page.txt", text.getBytes(StandardCharsets.UTF_8)),
                PageFormat.PLAIN_TEXT,
                StandardCharsets.UTF_8,
                text);
    }

    private static Article article(String outlet, String headline, String url, String text) {
        Metadata metadata = new Metadata(
                Optional.of(outlet).filter(name -> !name.isEmpty()),
                Optional.of(headline).filter(line -> !line.isEmpty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(url).filter(address -> !address.isEmpty()),
                Optional.empty());
        return new Article(
                PageFormat.PLAIN_TEXT,
                metadata,
                List.of(Piece.paragraph(text, List.of())),
                new CleanerVersion("clean", 1),
                Optional.empty());
    }

    private LibraryArticle kept(Article article) {
        return library.add(page(article), article);
    }

    private Arrival look(Article article) {
        return versioning.look(page(article), article);
    }

    private static String edited(String text) {
        return text.replace("on Monday", "on Tuesday").replace(" next week", "");
    }

    @Test
    void theSameBytesAreKnown() {
        Article article = article("Courier", HEADLINE, "", TEXT);
        LibraryArticle kept = kept(article);
        assertThat(look(article)).isEqualTo(new Arrival.Known(kept));
    }

    @Test
    void theSameAddressIsAVersionHoweverItWasReached() {
        LibraryArticle kept = kept(article("Courier", HEADLINE, "https://courier.example/flood", TEXT));
        Arrival arrival =
                look(article("", "Crew blamed", "http://www.courier.example/flood/?utm_source=x", edited(TEXT)));
        assertThat(arrival)
                .isInstanceOfSatisfying(
                        Arrival.Version.class,
                        version -> assertThat(version.of().article()).isEqualTo(kept));
    }

    @Test
    void anAddressThatIsUsedAgainForSomethingElseIsAskedAbout() {
        kept(article("Courier", HEADLINE, "https://courier.example/latest", TEXT));
        assertThat(look(article("Courier", "Ferries in port", "https://courier.example/latest", OTHER_TEXT)))
                .isInstanceOf(Arrival.Unsure.class);
    }

    @Test
    void oneOutletsNearlyIdenticalTextIsAVersion() {
        kept(article("Courier", HEADLINE, "", TEXT));
        assertThat(look(article("COURIER", "Crew did nothing wrong", "", edited(TEXT))))
                .isInstanceOf(Arrival.Version.class);
    }

    @Test
    void oneOutletsHeadlineOverAnotherTextIsAskedAbout() {
        kept(article("Courier", "Ferries today: what you need to know", "", TEXT));
        assertThat(look(article("Courier", "Ferries today: what you need to know now", "", OTHER_TEXT)))
                .isInstanceOf(Arrival.Unsure.class);
    }

    @Test
    void anotherOutletsCopyOfAnAgencyTextIsAnArticleOfItsOwn() {
        kept(article("Courier", HEADLINE, "", TEXT));
        assertThat(look(article("Coast Radio", HEADLINE, "", edited(TEXT)))).isInstanceOf(Arrival.New.class);
    }

    @Test
    void nearlyTheSameTextOfAnUnnamedOutletIsAskedAbout() {
        kept(article("Courier", HEADLINE, "", TEXT));
        assertThat(look(article("", HEADLINE, "", edited(TEXT)))).isInstanceOf(Arrival.Unsure.class);
    }

    @Test
    void anotherArticleOfTheOutletIsNew() {
        kept(article("Courier", HEADLINE, "https://courier.example/flood", TEXT));
        assertThat(look(article("Courier", "Ferries in port", "https://courier.example/ferries", OTHER_TEXT)))
                .isInstanceOf(Arrival.New.class);
    }

    @Test
    void aVersionIsKeptWithEachAnnotationInItsNewPlaceAndItsOld() {
        LibraryArticle old = kept(article("Courier", HEADLINE, "", TEXT));
        TextSpan nothing = TextSpan.at(TEXT.indexOf("done nothing wrong"), 18);
        TextSpan monday = TextSpan.at(TEXT.indexOf("on Monday"), 9);
        for (TextSpan span : List.of(nothing, monday)) {
            library.putAnnotation(new Annotation(
                    UUID.randomUUID(), Target.of(old.id(), old.article(), span), List.of(), Status.OPEN, NOON, NOON));
        }
        Article changed = article("Courier", HEADLINE, "", "New: " + edited(TEXT));

        Versioning.Kept kept = versioning.keep(old.id(), page(changed), changed, NOON);

        assertThat(kept.carried()).hasSize(2);
        assertThat(kept.carried().getLast().anchor()).isInstanceOf(Anchor.Same.class);
        assertThat(library.annotations(old.id()).getLast().target().span().in(changed.text()))
                .isEqualTo("done nothing wrong");
        assertThat(library.version(old.id(), 1).orElseThrow().annotations().stream()
                        .map(annotation -> annotation.target().span()))
                .containsExactly(monday, nothing);
    }
}
