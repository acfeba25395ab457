package org.pullquote.ui.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.library.LibraryArticle;
import org.pullquote.suggestion.SuggestedTag;
import org.pullquote.suggestion.Suggestion;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.ui.Words;

/// Makes proposals of suggestions. One whose tag is not in the code book any more is left out.
final class Proposals {
    private Proposals() {}

    /// In the order of the suggestions.
    static List<Proposal> of(LibraryArticle kept, List<Suggestion> suggestions, CodeBook book, Words words) {
        ReasonLine reasons = new ReasonLine(words);
        String text = kept.article().text();
        Map<SuggestionKey, Integer> seen = new HashMap<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Suggestion suggestion : suggestions) {
            Optional<Tag> tag = tag(suggestion.tag(), book);
            if (tag.isPresent()) {
                SuggestionKey key = SuggestionKey.of(text, suggestion);
                int before = seen.merge(key, 1, Integer::sum);
                proposals.add(new Proposal(
                        id(key, before),
                        key,
                        Target.of(kept.id(), kept.article(), suggestion.span()),
                        tag.get().id(),
                        fields(suggestion),
                        reasons.of(suggestion.reasons())));
            }
        }
        return proposals;
    }

    /// The default tag, whatever it is called by now, or another that has its name.
    private static Optional<Tag> tag(SuggestedTag suggested, CodeBook book) {
        return DefaultCodeBook.BOOK
                .named(suggested.label())
                .flatMap(tag -> book.find(tag.id()))
                .or(() -> book.named(suggested.label()));
    }

    /// What the suggestion fills in, and whom it is credited to.
    private static Map<Field, String> fields(Suggestion suggestion) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        suggestion.speaker().ifPresent(speaker -> fields.put(Field.SPEAKER, speaker.text()));
        fields.putAll(suggestion.fields());
        return fields;
    }

    /// The same for the same text, so that what is looked at stays so when suggestions are made anew.
    private static UUID id(SuggestionKey key, int count) {
        return UUID.nameUUIDFromBytes((key.hash() + "#" + count).getBytes(StandardCharsets.UTF_8));
    }
}
