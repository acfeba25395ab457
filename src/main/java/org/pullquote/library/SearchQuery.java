package org.pullquote.library;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Status;

/// What is looked for. With a tag or a status only highlights are.
///
/// @param words all of which must be there, accents and capitals aside; `"in quotation marks"` as a phrase;
/// `beginning*`
///     as the beginning of a word. No words at all fit everything.
/// @param outlet the outlet's name as the article gives it, capitals aside
/// @param from the first day on which it may have been published
/// @param to the last day
/// @param limit how many highlights, and how many articles, at most
public record SearchQuery(
        String words,
        Optional<String> outlet,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<UUID> tag,
        Optional<Status> status,
        int limit) {
    public static final int FIRST_RESULTS = 50;

    /// The first results for words alone.
    public static SearchQuery of(String words) {
        return new SearchQuery(
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FIRST_RESULTS);
    }

    public SearchQuery withOutlet(String changed) {
        return new SearchQuery(words, Optional.of(changed), from, to, tag, status, limit);
    }

    public SearchQuery withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new SearchQuery(words, outlet, first, last, tag, status, limit);
    }

    public SearchQuery withTag(UUID changed) {
        return new SearchQuery(words, outlet, from, to, Optional.of(changed), status, limit);
    }

    public SearchQuery withStatus(Status changed) {
        return new SearchQuery(words, outlet, from, to, tag, Optional.of(changed), limit);
    }

    public SearchQuery withLimit(int changed) {
        return new SearchQuery(words, outlet, from, to, tag, status, changed);
    }
}
