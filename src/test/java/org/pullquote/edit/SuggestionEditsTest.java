package org.pullquote.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.suggestion.SuggestedTag;
import org.pullquote.suggestion.Suggester;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.suggestion.coding.CodingRule;

class SuggestionEditsTest {
    private static final String SAID = "“We never saw that letter before the vote,” said Ida Ruiz, the mayor.";

    private final Library library = SqliteLibrary.inMemory();
    private final History history = new History(library);
    private final LibraryArticle kept = RandomEdits.addArticle(library, SAID);

    @AfterEach
    void close() {
        library.close();
    }

    private static SuggestionKey quoteIn(Article article) {
        String text = article.text();
        return new Suggester()
                .suggest(text).stream()
                        .filter(one -> one.tag() == SuggestedTag.QUOTE)
                        .map(one -> SuggestionKey.of(text, one))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aRejectionIsTakenBackAndMadeAgain() {
        SuggestionKey key = quoteIn(kept.article());
        history.apply(new Edit.RejectSuggestion(kept.id(), key, true, EditName.REJECT_SUGGESTION));
        assertThat(library.suggested().rejected(kept.id())).containsExactly(key);
        assertThat(history.undoable()).contains(EditName.REJECT_SUGGESTION);
        history.undo();
        assertThat(library.suggested().rejected(kept.id())).isEmpty();
        history.redo();
        assertThat(library.suggested().rejected(kept.id())).containsExactly(key);
    }

    @Test
    void whatWasRejectedStaysSoAfterANewCleaning() {
        SuggestionKey key = quoteIn(kept.article());
        history.apply(new Edit.RejectSuggestion(kept.id(), key, true, EditName.REJECT_SUGGESTION));
        Article restored =
                kept.article().withPiece(0, kept.article().pieces().getFirst().decidedByReader(true));
        Article cleaned = new Article(
                restored.format(),
                restored.metadata(),
                restored.withPiece(2, restored.pieces().get(2).withCut(CutKind.FOOTER))
                        .pieces(),
                new CleanerVersion("clean", 2),
                Optional.empty());
        library.putArticle(kept.id(), cleaned);
        assertThat(cleaned.text()).isNotEqualTo(kept.article().text());
        assertThat(library.suggested().rejected(kept.id())).contains(quoteIn(cleaned));
    }

    @Test
    void whatWasRejectedStaysSoInANewerVersion() {
        SuggestionKey key = quoteIn(kept.article());
        history.apply(new Edit.RejectSuggestion(kept.id(), key, true, EditName.REJECT_SUGGESTION));
        Article edited = new Article(
                PageFormat.PLAIN_TEXT,
                Metadata.NONE,
                List.of(
                        Piece.paragraph("Updated on Tuesday.", List.of()),
                        Piece.paragraph(SAID.replace("Ida Ruiz, the mayor", "Mayor Ida Ruiz"), List.of())),
                new CleanerVersion("clean", 1),
                Optional.empty());
        RawPage page = new RawPage(
                new SourceFile("page.txt", edited.text().getBytes(StandardCharsets.UTF_8)),
                PageFormat.PLAIN_TEXT,
                StandardCharsets.UTF_8,
                edited.text());
        library.addVersion(kept.id(), page, edited, List.of());
        assertThat(library.suggested().isRejected(kept.id(), quoteIn(edited))).isTrue();
    }

    @Test
    void aRuleIsKeptAsItWasWrittenAndCanBeTakenBack() {
        CodingRule rule = CodingRule.ofPhrase(
                "Sluice", DefaultCodeBook.BOOK.named("number").orElseThrow().id(), "the outer sluice");
        history.apply(new Edit.Put<>(Kind.CODING_RULE, rule, EditName.ADD_CODING_RULE));
        CodingRule changed = rule.withForm(CodingRule.Form.REGULAR_EXPRESSION)
                .withReach(CodingRule.Reach.SENTENCE)
                .withWholeWords(false)
                .withMatchCase(true)
                .withWords("sluice|gate");
        history.apply(new Edit.Put<>(Kind.CODING_RULE, changed, EditName.CODING_RULE));
        assertThat(library.suggested().rules()).containsExactly(changed);
        history.undo();
        assertThat(library.suggested().rule(rule.id())).contains(rule);
        history.apply(new Edit.Remove<>(Kind.CODING_RULE, rule.id(), EditName.REMOVE_CODING_RULE));
        assertThat(library.suggested().rules()).isEmpty();
        history.undo();
        assertThat(library.suggested().rules()).containsExactly(rule);
    }
}
