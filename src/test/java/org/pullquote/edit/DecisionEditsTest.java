package org.pullquote.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Target;
import org.pullquote.comparison.Decision;
import org.pullquote.comparison.Decision.Ruling;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;

class DecisionEditsTest {
    private final Library library = SqliteLibrary.inMemory();
    private final History history = new History(library);
    private final LibraryArticle one = RandomEdits.addArticle(library, "🚢 The pilots did nothing wrong.");
    private final LibraryArticle other = RandomEdits.addArticle(library, "No pilot was to blame 🚢 for it.");

    @AfterEach
    void close() {
        library.close();
    }

    private static Target target(LibraryArticle article, int start, int end) {
        return Target.of(article.id(), article.article(), new TextSpan(start, end));
    }

    private Decision decision(Ruling ruling) {
        return new Decision(UUID.randomUUID(), ruling, target(one, 3, 13), target(other, 3, 24), RandomEdits.NOON);
    }

    @Test
    void aDecisionIsKeptAsItWasMade() {
        Decision decision = decision(Ruling.MADE);
        library.putDecision(decision);
        assertThat(library.decision(decision.id())).contains(decision);
        assertThat(library.decisions(List.of(other.id(), one.id()))).containsExactly(decision);
        assertThat(library.decisions(List.of(one.id()))).isEmpty();
    }

    @Test
    void aDecisionCanBeTakenBackAndMadeAgain() {
        Decision rejected = decision(Ruling.REJECTED);
        history.apply(new Edit.Put<>(Kind.DECISION, rejected, EditName.REJECT_MATCH));
        Decision confirmed = rejected.withRuling(Ruling.CONFIRMED, RandomEdits.NOON.plusSeconds(1));
        history.apply(new Edit.Put<>(Kind.DECISION, confirmed, EditName.CONFIRM_MATCH));
        history.undo();
        assertThat(library.decision(rejected.id())).contains(rejected);
        history.undo();
        assertThat(library.decisions(List.of(one.id(), other.id()))).isEmpty();
        history.redo();
        assertThat(library.decision(rejected.id())).contains(rejected);
        history.apply(new Edit.Remove<>(Kind.DECISION, rejected.id(), EditName.WITHDRAW_DECISION));
        history.undo();
        assertThat(library.decision(rejected.id())).contains(rejected);
    }
}
