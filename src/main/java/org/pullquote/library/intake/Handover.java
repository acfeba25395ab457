package org.pullquote.library.intake;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.pullquote.library.Library;
import org.pullquote.library.Received;

/// Takes what a stranger's library holds into one's own, row by row.
///
/// Only bytes are taken as they are. An article is made anew from its bytes, as if its file had been opened, with the
/// stranger's choices of what to keep; highlights are found again in that text, so that none can stand on words that
/// are not in the source. Tags go by their ids, then by their names. What is there already stays as it is.
///
/// Each article with a version of it is kept in one transaction: a take that is broken off has whole ones, and can be
/// made again.
public final class Handover {
    private Handover() {}

    /// What came of it.
    ///
    /// @param articles how many were taken
    /// @param known how many were there already
    /// @param highlights how many were taken
    /// @param stories how many were made or added to
    /// @param more how many older versions, links, notes on stories, decisions, searches and rules were taken
    /// @param left what was left where it was
    /// @param remaining what of every such file is left where it is
    public record Outcome(
            int articles,
            int known,
            int highlights,
            int stories,
            int more,
            List<Left> left,
            Set<Received.Remaining> remaining) {
        public Outcome {
            left = List.copyOf(left);
            remaining = Set.copyOf(remaining);
        }
    }

    /// What was not taken.
    ///
    /// @param what the file's name, or the row's number; empty for the library as a whole
    public record Left(String what, Why why) {}

    /// Why something was not taken.
    public enum Why {
        /// Its bytes are not those that the row names.
        OTHER_BYTES,
        /// Its bytes cannot be opened as an article.
        UNREADABLE,
        /// The row, or the file from there on, is damaged.
        DAMAGED,
        /// It is an older version of an article that has versions of its own here.
        OLDER_VERSION,
        /// What was decided is on passages that are not in the articles' texts.
        WITHOUT_PASSAGE
    }

    /// Takes over all that can be read.
    ///
    /// @param reached told how many articles have been looked at
    public static Outcome take(Received from, Library library, InstantSource clock, LongConsumer reached) {
        HandedOver handed = new HandedOver(from, library, clock);
        WorkHandover work = new WorkHandover(handed);
        work.takeTags();
        ArticleHandover articles = new ArticleHandover(handed);
        long looked = 0;
        for (long number : from.articles()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            articles.take(number);
            reached.accept(++looked);
        }
        work.takeTheRest();
        return handed.outcome();
    }
}
