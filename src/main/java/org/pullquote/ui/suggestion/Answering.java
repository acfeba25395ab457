package org.pullquote.ui.suggestion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;

/// Makes the edits by which proposals are answered.
public final class Answering {
    private Answering() {}

    /// A highlight of what was proposed, as the reader corrected it. What was proposed otherwise is not proposed again.
    static Edit accept(Proposal proposed, Proposal corrected, Instant now) {
        Edit put =
                new Edit.Put<>(Kind.ANNOTATION, corrected.accepted(UUID.randomUUID(), now), EditName.ACCEPT_SUGGESTION);
        boolean settled = proposed.tag().equals(corrected.tag()) && Answers.cover(corrected.span(), proposed.span());
        return settled
                ? put
                : new Edit.Several(
                        List.of(put, reject(proposed, EditName.ACCEPT_SUGGESTION)), EditName.ACCEPT_SUGGESTION);
    }

    /// Highlights of all of them, as one step.
    ///
    /// @param id gives each highlight its id
    public static Edit acceptAll(List<Proposal> all, Function<Proposal, UUID> id, Instant now) {
        EditName name = all.size() == 1 ? EditName.ACCEPT_SUGGESTION : EditName.ACCEPT_SUGGESTIONS;
        List<Edit> edits = new ArrayList<>();
        all.forEach(proposal ->
                edits.add(new Edit.Put<>(Kind.ANNOTATION, proposal.accepted(id.apply(proposal), now), name)));
        return new Edit.Several(edits, name);
    }

    static Edit reject(Proposal proposal) {
        return reject(proposal, EditName.REJECT_SUGGESTION);
    }

    /// Rejects all of them, as one step.
    public static Edit rejectAll(List<Proposal> all) {
        EditName name = all.size() == 1 ? EditName.REJECT_SUGGESTION : EditName.REJECT_SUGGESTIONS;
        List<Edit> edits = new ArrayList<>();
        all.forEach(proposal -> edits.add(reject(proposal, name)));
        return new Edit.Several(edits, name);
    }

    private static Edit reject(Proposal proposal, EditName name) {
        return new Edit.RejectSuggestion(proposal.target().article(), proposal.key(), true, name);
    }
}
