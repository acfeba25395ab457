package org.pullquote.suggestion.grammar;

import java.util.Set;

/// The plainest verbs of saying, which alone show that what stands beside them in quotation marks was spoken.
public final class Speech {
    private static final Set<String> PLAIN = Set.of(
            "said",
            "says",
            "say",
            "asked",
            "asks",
            "added",
            "adds",
            "wrote",
            "writes",
            "tweeted",
            "replied",
            "told",
            "tells",
            "shouted",
            "cried",
            "yelled",
            "exclaimed",
            "wondered",
            "responded",
            "answered",
            "joked",
            "quipped",
            "declared",
            "continued",
            "concluded",
            "noted",
            "insisted",
            "argued",
            "explained",
            "recalled",
            "posted");

    private Speech() {}

    /// @param lower the word in small letters
    public static boolean isPlain(String lower) {
        return PLAIN.contains(lower);
    }
}
