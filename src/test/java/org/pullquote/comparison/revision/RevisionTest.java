package org.pullquote.comparison.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {
    private static final String FIRST = "The council met on Tuesday and heard the engineer.";
    private static final String SECOND = "The barrier stood open for 47 minutes, the report says.";

    @Test
    void theSameTextHasOnlyKeptBlocks() {
        assertThat(Revision.between(List.of(FIRST, SECOND), List.of(FIRST, SECOND)))
                .containsExactly(new BlockChange.Kept(FIRST), new BlockChange.Kept(SECOND));
    }

    @Test
    void aBlockWithOneOtherWordIsRewordedAndSaysWhich() {
        String later = FIRST.replace("Tuesday", "Wednesday");
        assertThat(Revision.between(List.of(FIRST, SECOND), List.of(later, SECOND)))
                .containsExactly(
                        new BlockChange.Reworded(List.of(
                                new Run(Run.Kind.SAME, "The council met on "),
                                new Run(Run.Kind.REMOVED, "Tuesday"),
                                new Run(Run.Kind.ADDED, "Wednesday"),
                                new Run(Run.Kind.SAME, " and heard the engineer."))),
                        new BlockChange.Kept(SECOND));
    }

    @Test
    void unlikeBlocksAreRemovedAndAdded() {
        assertThat(Revision.between(List.of(FIRST), List.of(SECOND)))
                .containsExactlyInAnyOrder(new BlockChange.Removed(FIRST), new BlockChange.Added(SECOND));
    }

    @Test
    void aBlockThatCameBeforeARewordedOneDoesNotHideIt() {
        String later = SECOND.replace("47", "50");
        List<BlockChange> changes = Revision.between(List.of(SECOND), List.of(FIRST, later));
        assertThat(changes.getFirst()).isEqualTo(new BlockChange.Added(FIRST));
        assertThat(changes.getLast()).isInstanceOf(BlockChange.Reworded.class);
    }

    @Test
    void changesThatOnlyASpacePartsAreOne() {
        assertThat(WordRuns.between("open for 47 minutes.", "open for almost an hour."))
                .containsExactly(
                        new Run(Run.Kind.SAME, "open for "),
                        new Run(Run.Kind.REMOVED, "47 minutes"),
                        new Run(Run.Kind.ADDED, "almost an hour"),
                        new Run(Run.Kind.SAME, "."));
    }

    @Test
    void allRunsButTheAddedAreTheOldText() {
        List<Run> runs = WordRuns.between("“No,” he said.", "“No, never,” she said!");
        assertThat(text(runs, Run.Kind.ADDED)).isEqualTo("“No,” he said.");
        assertThat(text(runs, Run.Kind.REMOVED)).isEqualTo("“No, never,” she said!");
    }

    private static String text(List<Run> runs, Run.Kind without) {
        StringBuilder text = new StringBuilder();
        runs.stream().filter(run -> run.kind() != without).map(Run::text).forEach(text::append);
        return text.toString();
    }
}
