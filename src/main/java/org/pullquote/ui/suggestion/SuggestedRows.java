package org.pullquote.ui.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.article.Article;
import org.pullquote.library.LibraryArticle;

/// Lays suggestions out under their tags.
final class SuggestedRows {
    private SuggestedRows() {}

    /// @param proposals in text order, which they keep under each tag
    /// @param kept the article they are about
    static List<SuggestedRow> of(List<Proposal> proposals, Optional<LibraryArticle> kept, CodeBook book) {
        Map<UUID, List<Proposal>> groups = new HashMap<>();
        proposals.forEach(proposal ->
                groups.computeIfAbsent(proposal.tag(), _ -> new ArrayList<>()).add(proposal));
        List<SuggestedRow> rows = new ArrayList<>();
        for (Tag tag : book.tags()) {
            List<Proposal> group = groups.getOrDefault(tag.id(), List.of());
            if (!group.isEmpty()) {
                rows.add(new SuggestedRow.OfTag(tag, group.size()));
                group.forEach(proposal -> rows.add(new SuggestedRow.OfProposal(proposal, paragraph(proposal, kept))));
            }
        }
        return rows;
    }

    private static int paragraph(Proposal proposal, Optional<LibraryArticle> kept) {
        return kept.map(LibraryArticle::article)
                .map(Article::blocks)
                .filter(blocks -> proposal.target().block() < blocks.size())
                .map(blocks -> blocks.get(proposal.target().block()).number())
                .orElse(0);
    }
}
